import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { addPhoto$ } from "../models/operations/addPhoto.js";
import type * as operations from "../models/operations/index.js";

/**
 * addPhoto
 *
 * POST /shelves/{id}/photo.
 */
export function shelvesAddPhoto(
  client: SDKCore,
  request: operations.AddPhotoRequest,
  options?: RequestOptions,
): Promise<Result<operations.AddPhotoResponse, operations.AddPhotoError>> {
  return call(client, addPhoto$, request, options);
}
