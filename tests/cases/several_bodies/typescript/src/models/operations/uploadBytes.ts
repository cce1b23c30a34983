import { bytesBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { FileLike } from "../../lib/multipart.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { content, string } from "../../lib/schema.js";

/** What `upload image/png` takes. */
export interface UploadBytesRequest {
  id: string;
  requestBody: FileLike;
}

/** What `upload image/png` answers. */
export interface UploadBytesResponse extends ResponseInfo {}

/** What a call of `upload image/png` can end with instead. */
export type UploadBytesError = SDKError;

/** @internal */
export const uploadBytes$: Operation<UploadBytesRequest, UploadBytesResponse> =
  {
    id: "upload",
    method: "PUT",
    path: "/papers/{id}/file",
    params: [path("id", string)],
    body: bytesBody(content, {
      field: "requestBody",
      media: "image/png",
      required: true,
    }),
    responses: [empty("204")],
  };
