import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { nextURL } from "../../lib/pages.js";
import { json } from "../../lib/responses.js";
import { list } from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";

/** What `byLink` answers. */
export interface ByLinkResponse extends ResponseInfo {
  /** One page. */
  result?: Item[] | undefined;
}

/** What a call of `byLink` can end with instead. */
export type ByLinkError = SDKError;

/** @internal */
export const byLink$: Operation<void, ByLinkResponse> = {
  id: "byLink",
  method: "GET",
  path: "/link",
  responses: [json("200", list(Item$), "result")],
  pages: nextURL({
    result: "result",
    items: [],
    next: "Link",
  }),
};
