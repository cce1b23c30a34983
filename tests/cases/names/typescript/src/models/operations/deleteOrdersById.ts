import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";

/** What `DELETE_/Orders/{id}` takes. */
export interface DeleteOrdersByIdRequest {
  id: string;
}

/** What `DELETE_/Orders/{id}` answers. */
export interface DeleteOrdersByIdResponse extends ResponseInfo {}

/** What a call of `DELETE_/Orders/{id}` can end with instead. */
export type DeleteOrdersByIdError = SDKError;

/** @internal */
export const deleteOrdersById$: Operation<
  DeleteOrdersByIdRequest,
  DeleteOrdersByIdResponse
> = {
  id: "DELETE_/Orders/{id}",
  method: "DELETE",
  path: "/Orders/{id}",
  params: [path("id", string)],
  responses: [empty("204")],
};
