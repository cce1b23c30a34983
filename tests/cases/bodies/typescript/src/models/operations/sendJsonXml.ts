import { bytesBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { FileLike } from "../../lib/multipart.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";
import { content } from "../../lib/schema.js";

/** What `sendJson application/xml` answers. */
export interface SendJsonXmlResponse extends ResponseInfo {}

/** What a call of `sendJson application/xml` can end with instead. */
export type SendJsonXmlError = SDKError;

/** @internal */
export const sendJsonXml$: Operation<FileLike, SendJsonXmlResponse> = {
  id: "sendJson",
  method: "POST",
  path: "/json",
  body: bytesBody(content, { media: "application/xml", required: true }),
  responses: [empty("204")],
};
