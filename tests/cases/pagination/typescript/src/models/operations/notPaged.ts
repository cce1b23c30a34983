import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { list } from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";

/** What `notPaged` answers. */
export interface NotPagedResponse extends ResponseInfo {
  /** Items. */
  result?: Item[] | undefined;
}

/** What a call of `notPaged` can end with instead. */
export type NotPagedError = SDKError;

/** @internal */
export const notPaged$: Operation<void, NotPagedResponse> = {
  id: "notPaged",
  method: "GET",
  path: "/all",
  responses: [json("200", list(Item$), "result")],
};
