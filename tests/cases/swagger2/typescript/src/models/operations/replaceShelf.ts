import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { uuid } from "../../lib/schema.js";
import { type Shelf, Shelf$ } from "../shared/shelf.js";

/** What `replaceShelf` takes. */
export interface ReplaceShelfRequest {
  id: string;
  requestBody: Shelf;
}

/** What `replaceShelf` answers. */
export interface ReplaceShelfResponse extends ResponseInfo {}

/** What a call of `replaceShelf` can end with instead. */
export type ReplaceShelfError = SDKError;

/** @internal */
export const replaceShelf$: Operation<
  ReplaceShelfRequest,
  ReplaceShelfResponse
> = {
  id: "replaceShelf",
  method: "PUT",
  path: "/shelves/{id}",
  params: [path("id", uuid)],
  body: jsonBody(Shelf$, { field: "requestBody", required: true }),
  responses: [empty("204")],
  security: [{ key: [] }, { code: ["books:read"] }],
};
