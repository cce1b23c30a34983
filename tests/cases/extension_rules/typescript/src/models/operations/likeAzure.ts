import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { nextURL } from "../../lib/pages.js";
import { json } from "../../lib/responses.js";
import { type Page, Page$ } from "../shared/page.js";

/** What `likeAzure` answers. */
export interface LikeAzureResponse extends ResponseInfo {
  /** A page. */
  page?: Page | undefined;
}

/** What a call of `likeAzure` can end with instead. */
export type LikeAzureError = SDKError;

/** @internal */
export const likeAzure$: Operation<void, LikeAzureResponse> = {
  id: "likeAzure",
  method: "GET",
  path: "/azure",
  responses: [json("200", Page$, "page")],
  pages: nextURL({
    result: "page",
    items: ["data"],
    next: ["meta", "next"],
  }),
};
