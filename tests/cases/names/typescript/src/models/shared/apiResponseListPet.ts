import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface ApiResponseListPet {
  data?: string | undefined;
}

/** @internal */
export const ApiResponseListPet$: Schema<ApiResponseListPet> =
  record<ApiResponseListPet>({
    data: optional(string),
  });
