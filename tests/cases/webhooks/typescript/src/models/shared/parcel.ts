import { type Schema, int, record, string } from "../../lib/schema.js";

export interface Parcel {
  id: string;
  grams: number;
}

/** @internal */
export const Parcel$: Schema<Parcel> = record<Parcel>({
  id: string,
  grams: int,
});
