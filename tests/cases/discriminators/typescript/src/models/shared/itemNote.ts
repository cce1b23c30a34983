import {
  type Schema,
  constant,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface ItemNote {
  role: "note";
  note?: string | undefined;
}

/** @internal */
export const ItemNote$: Schema<ItemNote> = record<ItemNote>({
  role: constant("note"),
  note: optional(string),
});
