import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { list$ } from "../models/operations/list.js";

/**
 * list
 *
 * GET /tasks.
 */
export function list(
  client: SDKCore,
  request?: operations.ListRequest,
  options?: RequestOptions,
): Promise<Result<operations.ListResponse, operations.ListError>> {
  return call(client, list$, request, options);
}
