import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type ListOrder, ListOrder$ } from "../shared/listOrder.js";

/** What `Orders_List` answers. */
export interface OrdersListResponse extends ResponseInfo {
  /** All. */
  listOrder?: ListOrder | undefined;
}

/** What a call of `Orders_List` can end with instead. */
export type OrdersListError = SDKError;

/** @internal */
export const ordersList$: Operation<void, OrdersListResponse> = {
  id: "Orders_List",
  method: "GET",
  path: "/Orders",
  responses: [json("200", ListOrder$, "listOrder")],
};
