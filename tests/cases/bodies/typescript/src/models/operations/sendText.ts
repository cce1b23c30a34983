import { textBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";

/** What `sendText` answers. */
export interface SendTextResponse extends ResponseInfo {}

/** What a call of `sendText` can end with instead. */
export type SendTextError = SDKError;

/** @internal */
export const sendText$: Operation<string, SendTextResponse> = {
  id: "sendText",
  method: "POST",
  path: "/text",
  body: textBody(string),
  responses: [empty("204")],
};
