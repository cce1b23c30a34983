import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { ordersReplaceAll$ } from "../models/operations/ordersReplaceAll.js";

/**
 * A list beside a method of this name
 *
 * POST /Orders.
 */
export function ordersReplaceAll(
  client: SDKCore,
  request: string[],
  options?: RequestOptions,
): Promise<
  Result<operations.OrdersReplaceAllResponse, operations.OrdersReplaceAllError>
> {
  return call(client, ordersReplaceAll$, request, options);
}
