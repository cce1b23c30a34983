import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { FileLike } from "../lib/multipart.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { sendBytes$ } from "../models/operations/sendBytes.js";

/**
 * sendBytes
 *
 * PUT /bytes.
 */
export function sendBytes(
  client: SDKCore,
  request: FileLike,
  options?: RequestOptions,
): Promise<Result<operations.SendBytesResponse, operations.SendBytesError>> {
  return call(client, sendBytes$, request, options);
}
