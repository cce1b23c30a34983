import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { int, list, optional, string } from "../../lib/schema.js";
import { type Tea, Tea$ } from "../shared/tea.js";

/** What `tea_list_v2` takes. */
export interface TeaListV2Request {
  pageSize?: number | undefined;
  preview?: string[] | undefined;
  apiVersion: string;
}

/** What `tea_list_v2` answers. */
export interface TeaListV2Response extends ResponseInfo {
  /** The teas. */
  result?: Tea[] | undefined;
}

/** What a call of `tea_list_v2` can end with instead. */
export type TeaListV2Error = SDKError;

/** @internal */
export const teaListV2$: Operation<TeaListV2Request, TeaListV2Response> = {
  id: "tea_list_v2",
  method: "GET",
  path: "/teas",
  params: [
    query("pageSize", optional(int), { wire: "$top" }),
    query("preview", optional(list(string)), { wire: "betas" }),
    query("apiVersion", string, { wire: "api-version" }),
  ],
  responses: [json("200", list(Tea$), "result")],
};
