import { type Schema, record, string } from "../../lib/schema.js";

export interface Shelf {
  label: string;
}

/** @internal */
export const Shelf$: Schema<Shelf> = record<Shelf>({
  label: string,
});
