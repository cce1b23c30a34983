import { type Schema, record, string } from "../../lib/schema.js";

export interface NamelessWithId {
  id: string;
}

/** @internal */
export const NamelessWithId$: Schema<NamelessWithId> = record<NamelessWithId>({
  id: string,
});
