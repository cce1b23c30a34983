import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { uploadBytes$ } from "../models/operations/uploadBytes.js";

/**
 * Bytes of several types are one call; a form with a file comes before JSON
 *
 * PUT /papers/{id}/file, with a body of image/png (or of application/pdf, if
 * the header Content-Type says so).
 */
export function papersUploadBytes(
  client: SDKCore,
  request: operations.UploadBytesRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.UploadBytesResponse, operations.UploadBytesError>
> {
  return call(client, uploadBytes$, request, options);
}
