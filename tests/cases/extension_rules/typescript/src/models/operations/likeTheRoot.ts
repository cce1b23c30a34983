import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { cursor } from "../../lib/pages.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { optional, string } from "../../lib/schema.js";
import { type Page, Page$ } from "../shared/page.js";

/** What `likeTheRoot` takes. */
export interface LikeTheRootRequest {
  after?: string | undefined;
}

/** What `likeTheRoot` answers. */
export interface LikeTheRootResponse extends ResponseInfo {
  /** A page. */
  page?: Page | undefined;
}

/** What a call of `likeTheRoot` can end with instead. */
export type LikeTheRootError = SDKError;

/** @internal */
export const likeTheRoot$: Operation<LikeTheRootRequest, LikeTheRootResponse> =
  {
    id: "likeTheRoot",
    method: "GET",
    path: "/root",
    params: [query("after", optional(string))],
    responses: [json("200", Page$, "page")],
    pages: cursor({
      param: "after",
      result: "page",
      items: ["data"],
      next: ["nextCursor"],
    }),
  };
