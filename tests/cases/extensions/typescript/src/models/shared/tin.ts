import {
  type Schema,
  constant,
  int,
  optional,
  record,
} from "../../lib/schema.js";

export interface Tin {
  type: "tin";
  grams?: number | undefined;
}

/** @internal */
export const Tin$: Schema<Tin> = record<Tin>({
  type: constant("tin"),
  grams: optional(int),
});
