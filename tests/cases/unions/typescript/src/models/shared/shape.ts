import type { Schema } from "../../lib/schema.js";
import { type Unknown, taggedUnion } from "../../lib/unions.js";
import { type Circle, Circle$ } from "./circle.js";
import { type Square, Square$ } from "./square.js";

export type Shape =
  | (Circle & { kind: "circle" })
  | (Square & { kind: "SQUARE" })
  | Unknown<"kind">;

/** @internal */
export const Shape$: Schema<Shape> = taggedUnion<Shape>(
  "kind",
  [
    ["circle", Circle$],
    ["SQUARE", Square$],
  ],
  { open: true },
);
