import { type Schema, optional, record, string } from "../../lib/schema.js";

/** with sibling */
export interface AllRefSib {
  more?: string | undefined;
  b?: string | undefined;
}

/** @internal */
export const AllRefSib$: Schema<AllRefSib> = record<AllRefSib>({
  more: optional(string),
  b: optional(string),
});
