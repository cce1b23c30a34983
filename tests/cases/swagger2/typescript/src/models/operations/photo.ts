import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { bytes } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";

/** What `photo` takes. */
export interface PhotoRequest {
  id: string;
}

/** What `photo` answers. */
export interface PhotoResponse extends ResponseInfo {
  /** A picture. */
  content?: ReadableStream<Uint8Array> | undefined;
}

/** What a call of `photo` can end with instead. */
export type PhotoError = SDKError;

/** @internal */
export const photo$: Operation<PhotoRequest, PhotoResponse> = {
  id: "photo",
  method: "GET",
  path: "/shelves/{id}/photo",
  params: [path("id", string)],
  responses: [bytes("200", "content", "image/png")],
};
