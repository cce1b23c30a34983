import type { Schema } from "../../lib/schema.js";
import { type Unknown, taggedUnion } from "../../lib/unions.js";
import { type Book, Book$ } from "./book.js";
import { type Item, Item$ } from "./item.js";
import { type MapT, MapT$ } from "./mapT.js";

export type AnyItem =
  | (Item & { kind: "Item" })
  | (Book & { kind: "Book" })
  | MapT
  | Unknown<"kind">;

/** @internal */
export const AnyItem$: Schema<AnyItem> = taggedUnion<AnyItem>(
  "kind",
  [
    ["Item", Item$],
    ["Book", Book$],
    ["io.maps.Map", MapT$],
  ],
  { open: true },
);
