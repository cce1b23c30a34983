import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface Ticket {
  url?: string | undefined;
}

/** @internal */
export const Ticket$: Schema<Ticket> = record<Ticket>({
  url: optional(string),
});
