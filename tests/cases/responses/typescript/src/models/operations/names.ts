import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { list, string } from "../../lib/schema.js";

/** What `names` answers. */
export interface NamesResponse extends ResponseInfo {
  /** Inline. */
  result?: string[] | undefined;
}

/** What a call of `names` can end with instead. */
export type NamesError = SDKError;

/** @internal */
export const names$: Operation<void, NamesResponse> = {
  id: "names",
  method: "GET",
  path: "/jobs/names",
  responses: [json("2XX", list(string), "result")],
};
