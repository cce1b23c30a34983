import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { offset } from "../../lib/pages.js";
import { json } from "../../lib/responses.js";
import { type Page, Page$ } from "../shared/page.js";
import {
  type SearchRequestBody,
  SearchRequestBody$,
} from "./searchRequestBody.js";

/** What `search` answers. */
export interface SearchResponse extends ResponseInfo {
  /** A page. */
  page?: Page | undefined;
}

/** What a call of `search` can end with instead. */
export type SearchError = SDKError;

/** @internal */
export const search$: Operation<SearchRequestBody, SearchResponse> = {
  id: "search",
  method: "POST",
  path: "/search",
  body: jsonBody(SearchRequestBody$, { required: true }),
  responses: [json("200", Page$, "page")],
  pages: offset({
    param: "skip",
    result: "page",
    items: ["data"],
    size: "take",
  }),
};
