import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";
import { type Note, Note$ } from "../shared/note.js";

/** What `sendJson` answers. */
export interface SendJsonResponse extends ResponseInfo {}

/** What a call of `sendJson` can end with instead. */
export type SendJsonError = SDKError;

/** @internal */
export const sendJson$: Operation<Note, SendJsonResponse> = {
  id: "sendJson",
  method: "POST",
  path: "/json",
  body: jsonBody(Note$, {
    media: "application/vnd.api+json; charset=utf-8",
    required: true,
  }),
  responses: [empty("204")],
};
