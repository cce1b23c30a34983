import { textBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { type Paper, Paper$ } from "../shared/paper.js";

/** What `updatePaper text/plain` takes. */
export interface UpdatePaperTextRequest {
  id: string;
  requestBody?: string | undefined;
}

/** What `updatePaper text/plain` answers. */
export interface UpdatePaperTextResponse extends ResponseInfo {
  /** updated */
  paper?: Paper | undefined;
}

/** What a call of `updatePaper text/plain` can end with instead. */
export type UpdatePaperTextError = SDKError;

/** @internal */
export const updatePaperText$: Operation<
  UpdatePaperTextRequest,
  UpdatePaperTextResponse
> = {
  id: "updatePaper",
  method: "PATCH",
  path: "/papers/{id}",
  params: [path("id", string)],
  body: textBody(string, { field: "requestBody" }),
  responses: [json("200", Paper$, "paper")],
};
