import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { uploadPng$ } from "../models/operations/uploadPng.js";

/**
 * Has the name that an upload of an image would have
 *
 * GET /papers/{id}/bytes.
 */
export function papersUploadPng(
  client: SDKCore,
  request: operations.UploadPngRequest,
  options?: RequestOptions,
): Promise<Result<operations.UploadPngResponse, operations.UploadPngError>> {
  return call(client, uploadPng$, request, options);
}
