import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";

/** What `read_item_old__item_id__get` takes. */
export interface ReadItemOldItemIdGetRequest {
  itemId: string;
}

/** What `read_item_old__item_id__get` answers. */
export interface ReadItemOldItemIdGetResponse extends ResponseInfo {}

/** What a call of `read_item_old__item_id__get` can end with instead. */
export type ReadItemOldItemIdGetError = SDKError;

/** @internal */
export const readItemOldItemIdGet$: Operation<
  ReadItemOldItemIdGetRequest,
  ReadItemOldItemIdGetResponse
> = {
  id: "read_item_old__item_id__get",
  method: "GET",
  path: "/old/{item_id}",
  params: [path("itemId", string, { wire: "item_id" })],
  responses: [empty("204")],
};
