import { type Schema, number, record, string } from "../../lib/schema.js";

export interface Square {
  kind: string;
  a: number;
}

/** @internal */
export const Square$: Schema<Square> = record<Square>({
  kind: string,
  a: number,
});
