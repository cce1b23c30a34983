import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type Message, Message$ } from "../shared/message.js";
import {
  type SendResponseBody,
  SendResponseBody$,
} from "./sendResponseBody.js";

/** What `send` answers. */
export interface SendResponse extends ResponseInfo {
  /** What came back. */
  responseBody?: SendResponseBody | undefined;
}

/** What a call of `send` can end with instead. */
export type SendError = SDKError;

/** @internal */
export const send$: Operation<Message, SendResponse> = {
  id: "send",
  method: "POST",
  path: "/messages",
  body: jsonBody(Message$, { required: true }),
  responses: [json("200", SendResponseBody$, "responseBody")],
};
