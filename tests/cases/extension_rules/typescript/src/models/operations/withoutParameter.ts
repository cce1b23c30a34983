import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type Page, Page$ } from "../shared/page.js";

/** What `withoutParameter` answers. */
export interface WithoutParameterResponse extends ResponseInfo {
  /** A page. */
  page?: Page | undefined;
}

/** What a call of `withoutParameter` can end with instead. */
export type WithoutParameterError = SDKError;

/** @internal */
export const withoutParameter$: Operation<void, WithoutParameterResponse> = {
  id: "withoutParameter",
  method: "GET",
  path: "/absent",
  responses: [json("200", Page$, "page")],
};
