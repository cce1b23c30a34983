import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";

/** What `uploadPng` takes. */
export interface UploadPngRequest {
  id: string;
}

/** What `uploadPng` answers. */
export interface UploadPngResponse extends ResponseInfo {}

/** What a call of `uploadPng` can end with instead. */
export type UploadPngError = SDKError;

/** @internal */
export const uploadPng$: Operation<UploadPngRequest, UploadPngResponse> = {
  id: "uploadPng",
  method: "GET",
  path: "/papers/{id}/bytes",
  params: [path("id", string)],
  responses: [empty("204")],
};
