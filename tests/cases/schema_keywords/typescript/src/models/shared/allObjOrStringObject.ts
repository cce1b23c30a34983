import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface AllObjOrStringObject {
  a?: string | undefined;
}

/** @internal */
export const AllObjOrStringObject$: Schema<AllObjOrStringObject> =
  record<AllObjOrStringObject>({
    a: optional(string),
  });
