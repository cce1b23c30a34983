import { bytesBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { FileLike } from "../../lib/multipart.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";
import { content } from "../../lib/schema.js";

/** What `sendBytes` answers. */
export interface SendBytesResponse extends ResponseInfo {}

/** What a call of `sendBytes` can end with instead. */
export type SendBytesError = SDKError;

/** @internal */
export const sendBytes$: Operation<FileLike, SendBytesResponse> = {
  id: "sendBytes",
  method: "PUT",
  path: "/bytes",
  body: bytesBody(content, { required: true }),
  responses: [empty("204")],
};
