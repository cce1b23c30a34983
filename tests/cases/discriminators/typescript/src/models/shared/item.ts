import type { Schema } from "../../lib/schema.js";
import { type UnknownVariant, taggedUnion } from "../../lib/unions.js";
import { type ItemNote, ItemNote$ } from "./itemNote.js";
import { type Message, Message$ } from "./message.js";

export type Item = Message | ItemNote | UnknownVariant;

/** @internal */
export const Item$: Schema<Item> = taggedUnion<Item>(
  "role",
  [
    ["user", Message$],
    ["human", Message$],
    ["tool", Message$],
    ["note", ItemNote$],
  ],
  { open: true },
);
