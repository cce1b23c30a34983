import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { list, string } from "../../lib/schema.js";
import { type Paper, Paper$ } from "../shared/paper.js";
import { type Step, Step$ } from "../shared/step.js";

/** What `updatePaper application/json-patch+json` takes. */
export interface UpdatePaperJsonPatchRequest {
  id: string;
  requestBody?: Step[] | undefined;
}

/** What `updatePaper application/json-patch+json` answers. */
export interface UpdatePaperJsonPatchResponse extends ResponseInfo {
  /** updated */
  paper?: Paper | undefined;
}

/**
 * What a call of `updatePaper application/json-patch+json` can end with
 * instead.
 */
export type UpdatePaperJsonPatchError = SDKError;

/** @internal */
export const updatePaperJsonPatch$: Operation<
  UpdatePaperJsonPatchRequest,
  UpdatePaperJsonPatchResponse
> = {
  id: "updatePaper",
  method: "PATCH",
  path: "/papers/{id}",
  params: [path("id", string)],
  body: jsonBody(list(Step$), {
    field: "requestBody",
    media: "application/json-patch+json",
  }),
  responses: [json("200", Paper$, "paper")],
};
