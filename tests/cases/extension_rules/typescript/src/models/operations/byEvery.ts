import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { optional, string } from "../../lib/schema.js";
import { type Page, Page$ } from "../shared/page.js";

/** What `byEvery` takes. */
export interface ByEveryRequest {
  since?: string | undefined;
}

/** What `byEvery` answers. */
export interface ByEveryResponse extends ResponseInfo {
  /** A page. */
  page?: Page | undefined;
}

/** What a call of `byEvery` can end with instead. */
export type ByEveryError = SDKError;

/** @internal */
export const byEvery$: Operation<ByEveryRequest, ByEveryResponse> = {
  id: "byEvery",
  method: "GET",
  path: "/every",
  params: [query("since", optional(string))],
  responses: [json("200", Page$, "page")],
};
