import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { deleteOrdersById$ } from "../models/operations/deleteOrdersById.js";
import type * as operations from "../models/operations/index.js";

/**
 * The path in the id
 *
 * DELETE /Orders/{id}.
 */
export function ordersDeleteOrdersById(
  client: SDKCore,
  request: operations.DeleteOrdersByIdRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.DeleteOrdersByIdResponse, operations.DeleteOrdersByIdError>
> {
  return call(client, deleteOrdersById$, request, options);
}
