import { type Schema, optional, record, string } from "../../lib/schema.js";
import { type Place, Place$ } from "./place.js";

export interface Scan {
  code: string;
  place?: Place | undefined;
}

/** @internal */
export const Scan$: Schema<Scan> = record<Scan>({
  code: string,
  place: optional(Place$),
});
