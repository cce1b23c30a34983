import {
  type Schema,
  int,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface Parcel {
  id: string;
  grams?: number | undefined;
}

/** @internal */
export const Parcel$: Schema<Parcel> = record<Parcel>({
  id: string,
  grams: optional(int),
});
