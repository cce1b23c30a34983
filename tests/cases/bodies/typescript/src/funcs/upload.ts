import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { upload$ } from "../models/operations/upload.js";

/**
 * upload
 *
 * POST /multipart.
 */
export function upload(
  client: SDKCore,
  request: operations.UploadRequestBody,
  options?: RequestOptions,
): Promise<Result<operations.UploadResponse, operations.UploadError>> {
  return call(client, upload$, request, options);
}
