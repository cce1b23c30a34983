import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { describePhoto$ } from "../models/operations/describePhoto.js";
import type * as operations from "../models/operations/index.js";

/**
 * describePhoto
 *
 * PUT /shelves/{id}/photo, with the scope books:read.
 */
export function shelvesDescribePhoto(
  client: SDKCore,
  request: operations.DescribePhotoRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.DescribePhotoResponse, operations.DescribePhotoError>
> {
  return call(client, describePhoto$, request, options);
}
