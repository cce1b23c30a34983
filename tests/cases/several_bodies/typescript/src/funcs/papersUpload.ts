import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { upload$ } from "../models/operations/upload.js";

/**
 * Bytes of several types are one call; a form with a file comes before JSON
 *
 * PUT /papers/{id}/file.
 */
export function papersUpload(
  client: SDKCore,
  request: operations.UploadRequest,
  options?: RequestOptions,
): Promise<Result<operations.UploadResponse, operations.UploadError>> {
  return call(client, upload$, request, options);
}
