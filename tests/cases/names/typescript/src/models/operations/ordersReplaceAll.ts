import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";
import { list, string } from "../../lib/schema.js";

/** What `Orders_ReplaceAll` answers. */
export interface OrdersReplaceAllResponse extends ResponseInfo {}

/** What a call of `Orders_ReplaceAll` can end with instead. */
export type OrdersReplaceAllError = SDKError;

/** @internal */
export const ordersReplaceAll$: Operation<string[], OrdersReplaceAllResponse> =
  {
    id: "Orders_ReplaceAll",
    method: "POST",
    path: "/Orders",
    body: jsonBody(list(string), { required: true }),
    responses: [empty("204")],
  };
