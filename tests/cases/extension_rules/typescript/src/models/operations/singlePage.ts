import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { optional, string } from "../../lib/schema.js";
import { type Page, Page$ } from "../shared/page.js";

/** What `singlePage` takes. */
export interface SinglePageRequest {
  cursor?: string | undefined;
}

/** What `singlePage` answers. */
export interface SinglePageResponse extends ResponseInfo {
  /** A page. */
  page?: Page | undefined;
}

/** What a call of `singlePage` can end with instead. */
export type SinglePageError = SDKError;

/** @internal */
export const singlePage$: Operation<SinglePageRequest, SinglePageResponse> = {
  id: "singlePage",
  method: "GET",
  path: "/single",
  params: [query("cursor", optional(string))],
  responses: [json("200", Page$, "page")],
};
