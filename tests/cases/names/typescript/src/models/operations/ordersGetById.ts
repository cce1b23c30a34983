import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";

/** What `Orders_GetById` takes. */
export interface OrdersGetByIdRequest {
  id: string;
}

/** What `Orders_GetById` answers. */
export interface OrdersGetByIdResponse extends ResponseInfo {}

/** What a call of `Orders_GetById` can end with instead. */
export type OrdersGetByIdError = SDKError;

/** @internal */
export const ordersGetById$: Operation<
  OrdersGetByIdRequest,
  OrdersGetByIdResponse
> = {
  id: "Orders_GetById",
  method: "GET",
  path: "/Orders/{id}",
  params: [path("id", string)],
  responses: [empty("204")],
};
