import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { nextURL } from "../../lib/pages.js";
import { json } from "../../lib/responses.js";
import { type Page, Page$ } from "../shared/page.js";

/** What `byUrl` answers. */
export interface ByUrlResponse extends ResponseInfo {
  /** A page. */
  page?: Page | undefined;
}

/** What a call of `byUrl` can end with instead. */
export type ByUrlError = SDKError;

/** @internal */
export const byUrl$: Operation<void, ByUrlResponse> = {
  id: "byUrl",
  method: "GET",
  path: "/url",
  responses: [json("200", Page$, "page")],
  pages: nextURL({
    result: "page",
    items: ["data"],
    next: ["meta", "next"],
  }),
};
