import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { type Tea, Tea$ } from "../shared/tea.js";

/** What `teaById` takes. */
export interface TeaByIdRequest {
  id: string;
}

/** What `teaById` answers. */
export interface TeaByIdResponse extends ResponseInfo {
  /** The tea. */
  tea?: Tea | undefined;
}

/** What a call of `teaById` can end with instead. */
export type TeaByIdError = SDKError;

/** @internal */
export const teaById$: Operation<TeaByIdRequest, TeaByIdResponse> = {
  id: "teaById",
  method: "GET",
  path: "/teas/{id}",
  params: [path("id", string)],
  responses: [json("200", Tea$, "tea")],
};
