import { type Schema, string } from "../../lib/schema.js";

export type Label = string;

/** @internal */
export const Label$: Schema<Label> = string;
