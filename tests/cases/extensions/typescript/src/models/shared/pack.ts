import type { Schema } from "../../lib/schema.js";
import { taggedUnion } from "../../lib/unions.js";
import { type Bag, Bag$ } from "./bag.js";
import { type Tin, Tin$ } from "./tin.js";

export type Pack = Tin | Bag;

/** @internal */
export const Pack$: Schema<Pack> = taggedUnion<Pack>("type", [
  ["tin", Tin$],
  ["bag", Bag$],
]);
