import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";
import { type Paper, Paper$ } from "../shared/paper.js";

/** What `createPaper` answers. */
export interface CreatePaperResponse extends ResponseInfo {}

/** What a call of `createPaper` can end with instead. */
export type CreatePaperError = SDKError;

/** @internal */
export const createPaper$: Operation<Paper, CreatePaperResponse> = {
  id: "createPaper",
  method: "POST",
  path: "/papers",
  body: jsonBody(Paper$, { required: true }),
  responses: [empty("204")],
};
