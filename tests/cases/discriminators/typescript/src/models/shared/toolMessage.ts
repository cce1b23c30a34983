import {
  type Schema,
  constant,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface ToolMessage {
  role: "tool";
  call?: string | undefined;
}

/** @internal */
export const ToolMessage$: Schema<ToolMessage> = record<ToolMessage>({
  role: constant("tool"),
  call: optional(string),
});
