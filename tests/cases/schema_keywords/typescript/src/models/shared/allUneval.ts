import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface AllUneval {
  x?: string | undefined;
}

/** @internal */
export const AllUneval$: Schema<AllUneval> = record<AllUneval>({
  x: optional(string),
});
