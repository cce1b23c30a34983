import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface Place {
  city?: string | undefined;
}

/** @internal */
export const Place$: Schema<Place> = record<Place>({
  city: optional(string),
});
