import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type All, All$ } from "../shared/all.js";

/** What `all` answers. */
export interface AllResponse extends ResponseInfo {
  /** All. */
  all?: All | undefined;
}

/** What a call of `all` can end with instead. */
export type AllError = SDKError;

/** @internal */
export const all$: Operation<void, AllResponse> = {
  id: "all",
  method: "GET",
  path: "/all",
  responses: [json("200", All$, "all")],
};
