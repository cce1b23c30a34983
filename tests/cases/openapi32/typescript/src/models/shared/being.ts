import type { Schema } from "../../lib/schema.js";
import { type Unknown, taggedUnion } from "../../lib/unions.js";
import { type Animal, Animal$ } from "./animal.js";
import { type Plant, Plant$ } from "./plant.js";

export type Being = Animal | (Plant & { kind: "plant" }) | Unknown<"kind">;

/** @internal */
export const Being$: Schema<Being> = taggedUnion<Being>(
  "kind",
  [
    ["Animal", Animal$],
    ["plant", Plant$],
  ],
  { open: true, fallback: Animal$ },
);
