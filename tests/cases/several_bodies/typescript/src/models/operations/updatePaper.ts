import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { type Paper, Paper$ } from "../shared/paper.js";

/** What `updatePaper` takes. */
export interface UpdatePaperRequest {
  id: string;
  requestBody?: Paper | undefined;
}

/** What `updatePaper` answers. */
export interface UpdatePaperResponse extends ResponseInfo {
  /** updated */
  paper?: Paper | undefined;
}

/** What a call of `updatePaper` can end with instead. */
export type UpdatePaperError = SDKError;

/** @internal */
export const updatePaper$: Operation<UpdatePaperRequest, UpdatePaperResponse> =
  {
    id: "updatePaper",
    method: "PATCH",
    path: "/papers/{id}",
    params: [path("id", string)],
    body: jsonBody(Paper$, {
      field: "requestBody",
      media: "application/merge-patch+json",
    }),
    responses: [json("200", Paper$, "paper")],
  };
