import { type Schema, record, string } from "../../lib/schema.js";

export interface Job {
  id: string;
}

/** @internal */
export const Job$: Schema<Job> = record<Job>({
  id: string,
});
