import { type Schema, optional, record, string } from "../../lib/schema.js";
import { type UserMessageRole, UserMessageRole$ } from "./userMessageRole.js";

export interface UserMessage {
  role: UserMessageRole;
  text?: string | undefined;
}

/** @internal */
export const UserMessage$: Schema<UserMessage> = record<UserMessage>({
  role: UserMessageRole$,
  text: optional(string),
});
