import { formBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { bytes } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import {
  type DescribePhotoRequestBody,
  DescribePhotoRequestBody$,
} from "./describePhotoRequestBody.js";

/** What `describePhoto` takes. */
export interface DescribePhotoRequest {
  id: string;
  requestBody: DescribePhotoRequestBody;
}

/** What `describePhoto` answers. */
export interface DescribePhotoResponse extends ResponseInfo {
  /** The whole archive. */
  content?: ReadableStream<Uint8Array> | undefined;
}

/** What a call of `describePhoto` can end with instead. */
export type DescribePhotoError = SDKError;

/** @internal */
export const describePhoto$: Operation<
  DescribePhotoRequest,
  DescribePhotoResponse
> = {
  id: "describePhoto",
  method: "PUT",
  path: "/shelves/{id}/photo",
  params: [path("id", string)],
  body: formBody(DescribePhotoRequestBody$, {
    field: "requestBody",
    required: true,
    parts: { colours: { style: "form", explode: false } },
  }),
  responses: [bytes("200", "content", "*/*")],
  security: [{ key: [] }, { code: ["books:read"] }],
};
