import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type All, All$ } from "../shared/all.js";

/** What `a` answers. */
export interface AResponse extends ResponseInfo {
  /** d */
  all?: All | undefined;
}

/** What a call of `a` can end with instead. */
export type AError = SDKError;

/** @internal */
export const a$: Operation<void, AResponse> = {
  id: "a",
  method: "GET",
  path: "/a",
  responses: [json("200", All$, "all")],
};
