import {
  type Schema,
  constant,
  int,
  optional,
  record,
} from "../../lib/schema.js";

export interface Bag {
  type: "bag";
  count?: number | undefined;
}

/** @internal */
export const Bag$: Schema<Bag> = record<Bag>({
  type: constant("bag"),
  count: optional(int),
});
