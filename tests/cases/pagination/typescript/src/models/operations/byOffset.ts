import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { offset } from "../../lib/pages.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { int, optional } from "../../lib/schema.js";
import {
  type ByOffsetResponseBody,
  ByOffsetResponseBody$,
} from "./byOffsetResponseBody.js";

/** What `byOffset` takes. */
export interface ByOffsetRequest {
  offset?: number | undefined;
  limit?: number | undefined;
}

/** What `byOffset` answers. */
export interface ByOffsetResponse extends ResponseInfo {
  /** One page. */
  responseBody?: ByOffsetResponseBody | undefined;
}

/** What a call of `byOffset` can end with instead. */
export type ByOffsetError = SDKError;

/** @internal */
export const byOffset$: Operation<ByOffsetRequest, ByOffsetResponse> = {
  id: "byOffset",
  method: "GET",
  path: "/offset",
  params: [query("offset", optional(int)), query("limit", optional(int))],
  responses: [json("200", ByOffsetResponseBody$, "responseBody")],
  pages: offset({
    param: "offset",
    result: "responseBody",
    items: ["items"],
    size: "limit",
    total: ["meta", "total"],
  }),
};
