import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { find$ } from "../models/operations/find.js";
import type * as operations from "../models/operations/index.js";

/**
 * find
 *
 * GET /items/{id}/{range}.
 */
export function find(
  client: SDKCore,
  request: operations.FindRequest,
  options?: RequestOptions,
): Promise<Result<operations.FindResponse, operations.FindError>> {
  return call(client, find$, request, options);
}
