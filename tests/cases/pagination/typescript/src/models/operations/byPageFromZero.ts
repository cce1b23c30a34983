import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { pageNumber } from "../../lib/pages.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { int, optional } from "../../lib/schema.js";
import {
  type ByPageFromZeroResponseBody,
  ByPageFromZeroResponseBody$,
} from "./byPageFromZeroResponseBody.js";

/** What `byPageFromZero` takes. */
export interface ByPageFromZeroRequest {
  page?: number | undefined;
}

/** What `byPageFromZero` answers. */
export interface ByPageFromZeroResponse extends ResponseInfo {
  /** One page. */
  responseBody?: ByPageFromZeroResponseBody | undefined;
}

/** What a call of `byPageFromZero` can end with instead. */
export type ByPageFromZeroError = SDKError;

/** @internal */
export const byPageFromZero$: Operation<
  ByPageFromZeroRequest,
  ByPageFromZeroResponse
> = {
  id: "byPageFromZero",
  method: "GET",
  path: "/page-from-0",
  params: [query("page", optional(int))],
  responses: [json("200", ByPageFromZeroResponseBody$, "responseBody")],
  pages: pageNumber({
    param: "page",
    result: "responseBody",
    items: ["items"],
    more: ["hasMore"],
    pages: ["pageCount"],
    first: 0,
  }),
};
