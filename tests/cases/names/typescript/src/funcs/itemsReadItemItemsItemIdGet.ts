import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { readItemItemsItemIdGet$ } from "../models/operations/readItemItemsItemIdGet.js";

/**
 * Two functions of a name
 *
 * GET /items/{item_id}.
 */
export function itemsReadItemItemsItemIdGet(
  client: SDKCore,
  request: operations.ReadItemItemsItemIdGetRequest,
  options?: RequestOptions,
): Promise<
  Result<
    operations.ReadItemItemsItemIdGetResponse,
    operations.ReadItemItemsItemIdGetError
  >
> {
  return call(client, readItemItemsItemIdGet$, request, options);
}
