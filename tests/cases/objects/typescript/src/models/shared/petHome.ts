import { type Schema, optional, record, string } from "../../lib/schema.js";
import { type Closed, Closed$ } from "./closed.js";

export interface PetHome {
  street?: string | undefined;
  door?: Closed | undefined;
}

/** @internal */
export const PetHome$: Schema<PetHome> = record<PetHome>({
  street: optional(string),
  door: optional(Closed$),
});
