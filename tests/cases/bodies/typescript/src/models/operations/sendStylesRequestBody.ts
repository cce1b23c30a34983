import {
  type Schema,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import {
  type SendStylesRequestBodyNested,
  SendStylesRequestBodyNested$,
} from "./sendStylesRequestBodyNested.js";

export interface SendStylesRequestBody {
  spaced?: string[] | undefined;
  joined?: string[] | undefined;
  kept?: string | undefined;
  nested?: SendStylesRequestBodyNested | undefined;
}

/** @internal */
export const SendStylesRequestBody$: Schema<SendStylesRequestBody> =
  record<SendStylesRequestBody>({
    spaced: optional(list(string)),
    joined: optional(list(string)),
    kept: optional(string),
    nested: optional(SendStylesRequestBodyNested$),
  });
