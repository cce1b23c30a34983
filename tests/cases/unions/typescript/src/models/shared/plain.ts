import { type Schema, record, string } from "../../lib/schema.js";

export interface Plain {
  colour: string;
}

/** @internal */
export const Plain$: Schema<Plain> = record<Plain>({
  colour: string,
});
