import type { SDKError } from "../../lib/errors.js";
import { multipartBody } from "../../lib/multipart.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { type Upload, Upload$ } from "../shared/upload.js";

/** What `upload` takes. */
export interface UploadRequest {
  id: string;
  requestBody: Upload;
}

/** What `upload` answers. */
export interface UploadResponse extends ResponseInfo {}

/** What a call of `upload` can end with instead. */
export type UploadError = SDKError;

/** @internal */
export const upload$: Operation<UploadRequest, UploadResponse> = {
  id: "upload",
  method: "PUT",
  path: "/papers/{id}/file",
  params: [path("id", string)],
  body: multipartBody(Upload$, { field: "requestBody", required: true }),
  responses: [empty("204")],
};
