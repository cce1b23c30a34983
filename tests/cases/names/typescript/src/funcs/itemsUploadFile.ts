import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { uploadFile$ } from "../models/operations/uploadFile.js";
import type * as shared from "../models/shared/index.js";

/**
 * FastAPI with a body
 *
 * POST /upload/.
 */
export function itemsUploadFile(
  client: SDKCore,
  request?: shared.UploadFileBody,
  options?: RequestOptions,
): Promise<Result<operations.UploadFileResponse, operations.UploadFileError>> {
  return call(client, uploadFile$, request, options);
}
