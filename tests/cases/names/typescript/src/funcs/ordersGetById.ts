import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { ordersGetById$ } from "../models/operations/ordersGetById.js";

/**
 * ASP.NET
 *
 * GET /Orders/{id}.
 */
export function ordersGetById(
  client: SDKCore,
  request: operations.OrdersGetByIdRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.OrdersGetByIdResponse, operations.OrdersGetByIdError>
> {
  return call(client, ordersGetById$, request, options);
}
