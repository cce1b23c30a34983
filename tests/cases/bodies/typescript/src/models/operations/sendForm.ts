import { formBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";
import { type Note, Note$ } from "../shared/note.js";

/** What `sendForm` answers. */
export interface SendFormResponse extends ResponseInfo {}

/** What a call of `sendForm` can end with instead. */
export type SendFormError = SDKError;

/** @internal */
export const sendForm$: Operation<Note, SendFormResponse> = {
  id: "sendForm",
  method: "POST",
  path: "/form",
  body: formBody(Note$),
  responses: [empty("204")],
};
