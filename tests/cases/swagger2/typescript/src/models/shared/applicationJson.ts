import { type Schema, record, string } from "../../lib/schema.js";

export interface ApplicationJson {
  label: string;
}

/** @internal */
export const ApplicationJson$: Schema<ApplicationJson> =
  record<ApplicationJson>({
    label: string,
  });
