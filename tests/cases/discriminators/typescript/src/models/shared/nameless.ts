import type { Schema } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";
import { type NamelessWithId, NamelessWithId$ } from "./namelessWithId.js";
import { type UserMessage, UserMessage$ } from "./userMessage.js";

export type Nameless = UserMessage | NamelessWithId | UnknownVariant;

/** @internal */
export const Nameless$: Schema<Nameless> = union<Nameless>(
  [UserMessage$, NamelessWithId$],
  { open: true },
);
