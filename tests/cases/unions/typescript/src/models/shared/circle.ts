import { type Schema, number, record, string } from "../../lib/schema.js";

export interface Circle {
  kind: string;
  r: number;
}

/** @internal */
export const Circle$: Schema<Circle> = record<Circle>({
  kind: string,
  r: number,
});
