import type { SDKError } from "../../lib/errors.js";
import { multipartBody } from "../../lib/multipart.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import {
  type AddPhotoRequestBody,
  AddPhotoRequestBody$,
} from "./addPhotoRequestBody.js";

/** What `addPhoto` takes. */
export interface AddPhotoRequest {
  id: string;
  requestBody: AddPhotoRequestBody;
}

/** What `addPhoto` answers. */
export interface AddPhotoResponse extends ResponseInfo {}

/** What a call of `addPhoto` can end with instead. */
export type AddPhotoError = SDKError;

/** @internal */
export const addPhoto$: Operation<AddPhotoRequest, AddPhotoResponse> = {
  id: "addPhoto",
  method: "POST",
  path: "/shelves/{id}/photo",
  params: [path("id", string)],
  body: multipartBody(AddPhotoRequestBody$, {
    field: "requestBody",
    required: true,
    parts: { labels: { style: "form" } },
  }),
  responses: [empty("201")],
  security: [{ plain: [] }],
};
