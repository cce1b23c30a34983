import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { optional$ } from "../models/operations/optional.js";

/**
 * optional
 *
 * PUT /declared.
 */
export function optional(
  client: SDKCore,
  request?: operations.OptionalRequest,
  options?: RequestOptions,
): Promise<Result<operations.OptionalResponse, operations.OptionalError>> {
  return call(client, optional$, request, options);
}
