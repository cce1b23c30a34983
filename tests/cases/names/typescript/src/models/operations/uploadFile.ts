import type { SDKError } from "../../lib/errors.js";
import { multipartBody } from "../../lib/multipart.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";
import {
  type UploadFileBody,
  UploadFileBody$,
} from "../shared/uploadFileBody.js";

/** What `upload_file_upload__post` answers. */
export interface UploadFileResponse extends ResponseInfo {}

/** What a call of `upload_file_upload__post` can end with instead. */
export type UploadFileError = SDKError;

/** @internal */
export const uploadFile$: Operation<UploadFileBody, UploadFileResponse> = {
  id: "upload_file_upload__post",
  method: "POST",
  path: "/upload/",
  body: multipartBody(UploadFileBody$),
  responses: [empty("204")],
};
