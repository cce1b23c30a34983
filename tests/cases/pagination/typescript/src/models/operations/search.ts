import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { cursor } from "../../lib/pages.js";
import { json } from "../../lib/responses.js";
import { type Search, Search$ } from "../shared/search.js";
import {
  type SearchResponseBody,
  SearchResponseBody$,
} from "./searchResponseBody.js";

/** What `search` answers. */
export interface SearchResponse extends ResponseInfo {
  /** One page. */
  responseBody?: SearchResponseBody | undefined;
}

/** What a call of `search` can end with instead. */
export type SearchError = SDKError;

/** @internal */
export const search$: Operation<Search, SearchResponse> = {
  id: "search",
  method: "POST",
  path: "/search",
  body: jsonBody(Search$),
  responses: [json("200", SearchResponseBody$, "responseBody")],
  pages: cursor({
    param: ["paging", "after"],
    result: "responseBody",
    items: ["items"],
    next: ["next"],
  }),
};
