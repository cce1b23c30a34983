import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { FileLike } from "../lib/multipart.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { sendJsonXml$ } from "../models/operations/sendJsonXml.js";

/**
 * sendJson application/xml
 *
 * POST /json, with a body of application/xml.
 */
export function sendJsonXml(
  client: SDKCore,
  request: FileLike,
  options?: RequestOptions,
): Promise<
  Result<operations.SendJsonXmlResponse, operations.SendJsonXmlError>
> {
  return call(client, sendJsonXml$, request, options);
}
