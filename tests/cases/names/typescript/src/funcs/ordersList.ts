import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { ordersList$ } from "../models/operations/ordersList.js";

/**
 * ASP.NET, and a name that annotations beside it need
 *
 * GET /Orders.
 */
export function ordersList(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.OrdersListResponse, operations.OrdersListError>> {
  return call(client, ordersList$, undefined, options);
}
