import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { list } from "../../lib/schema.js";
import { type Being, Being$ } from "../shared/being.js";

/** What `listBeings` answers. */
export interface ListBeingsResponse extends ResponseInfo {
  result?: Being[] | undefined;
}

/** What a call of `listBeings` can end with instead. */
export type ListBeingsError = SDKError;

/** @internal */
export const listBeings$: Operation<void, ListBeingsResponse> = {
  id: "listBeings",
  method: "GET",
  path: "/beings",
  responses: [json("200", list(Being$), "result")],
};
