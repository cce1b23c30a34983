import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { bytes, failure } from "../../lib/responses.js";
import { Failure } from "../errors/failure.js";

/** What `download` answers. */
export interface DownloadResponse extends ResponseInfo {
  /** The log. */
  content?: ReadableStream<Uint8Array> | undefined;
}

/** What a call of `download` can end with instead. */
export type DownloadError = Failure | SDKError;

/** @internal */
export const download$: Operation<void, DownloadResponse> = {
  id: "download",
  method: "GET",
  path: "/jobs/log",
  responses: [bytes("200", "content"), failure("default", Failure)],
};
