import type { Schema } from "../../lib/schema.js";
import { type Unknown, taggedUnion } from "../../lib/unions.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";

export type Pet =
  (Cat & { kind: "Cat" }) | (Dog & { kind: "Dog" }) | Unknown<"kind">;

/** @internal */
export const Pet$: Schema<Pet> = taggedUnion<Pet>(
  "kind",
  [
    ["Cat", Cat$],
    ["Dog", Dog$],
  ],
  { open: true },
);
