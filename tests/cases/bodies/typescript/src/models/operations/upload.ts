import type { SDKError } from "../../lib/errors.js";
import { multipartBody } from "../../lib/multipart.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";
import {
  type UploadRequestBody,
  UploadRequestBody$,
} from "./uploadRequestBody.js";

/** What `upload` answers. */
export interface UploadResponse extends ResponseInfo {}

/** What a call of `upload` can end with instead. */
export type UploadError = SDKError;

/** @internal */
export const upload$: Operation<UploadRequestBody, UploadResponse> = {
  id: "upload",
  method: "POST",
  path: "/multipart",
  body: multipartBody(UploadRequestBody$, {
    required: true,
    parts: {
      note: { media: "application/json" },
      scan: { media: "application/octet-stream" },
      scans: { media: "application/octet-stream" },
      tags: { style: "form", explode: false },
    },
  }),
  responses: [empty("204")],
};
