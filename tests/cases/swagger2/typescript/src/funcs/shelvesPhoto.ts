import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { photo$ } from "../models/operations/photo.js";

/**
 * photo
 *
 * GET /shelves/{id}/photo.
 */
export function shelvesPhoto(
  client: SDKCore,
  request: operations.PhotoRequest,
  options?: RequestOptions,
): Promise<Result<operations.PhotoResponse, operations.PhotoError>> {
  return call(client, photo$, request, options);
}
