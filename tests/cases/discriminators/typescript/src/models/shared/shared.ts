import type { Schema } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";
import { type Human, Human$ } from "./human.js";
import { type UserMessage, UserMessage$ } from "./userMessage.js";

export type Shared = UserMessage | Human | UnknownVariant;

/** @internal */
export const Shared$: Schema<Shared> = union<Shared>([UserMessage$, Human$], {
  open: true,
});
