import type { Schema } from "../../lib/schema.js";
import { type Unknown, taggedUnion } from "../../lib/unions.js";
import { type ToolMessage, ToolMessage$ } from "./toolMessage.js";
import { type UserMessage, UserMessage$ } from "./userMessage.js";

export type Message =
  (UserMessage & { role: "user" | "human" }) | ToolMessage | Unknown<"role">;

/** @internal */
export const Message$: Schema<Message> = taggedUnion<Message>(
  "role",
  [
    ["user", UserMessage$],
    ["human", UserMessage$],
    ["tool", ToolMessage$],
  ],
  { open: true },
);
