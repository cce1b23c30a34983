import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { apiBooksList$ } from "../models/operations/apiBooksList.js";
import type * as operations from "../models/operations/index.js";

/**
 * Django
 *
 * GET /api/books/.
 */
export function apiBooksList(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<operations.ApiBooksListResponse, operations.ApiBooksListError>
> {
  return call(client, apiBooksList$, undefined, options);
}
