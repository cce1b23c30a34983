import { type Schema, int } from "../../lib/schema.js";

export type BookOptionPages = number;

/** @internal */
export const BookOptionPages$: Schema<BookOptionPages> = int;
