import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { readItemOldItemIdGet$ } from "../models/operations/readItemOldItemIdGet.js";

/**
 * Two functions of a name
 *
 * GET /old/{item_id}.
 */
export function itemsReadItemOldItemIdGet(
  client: SDKCore,
  request: operations.ReadItemOldItemIdGetRequest,
  options?: RequestOptions,
): Promise<
  Result<
    operations.ReadItemOldItemIdGetResponse,
    operations.ReadItemOldItemIdGetError
  >
> {
  return call(client, readItemOldItemIdGet$, request, options);
}
