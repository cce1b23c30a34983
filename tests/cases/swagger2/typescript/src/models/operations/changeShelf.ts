import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty, failure } from "../../lib/responses.js";
import { uuid } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";
import { type Shelf, Shelf$ } from "../shared/shelf.js";

/** What `changeShelf` takes. */
export interface ChangeShelfRequest {
  id: string;
  requestBody: Shelf;
}

/** What `changeShelf` answers. */
export interface ChangeShelfResponse extends ResponseInfo {}

/** What a call of `changeShelf` can end with instead. */
export type ChangeShelfError = ErrorT | SDKError;

/** @internal */
export const changeShelf$: Operation<ChangeShelfRequest, ChangeShelfResponse> =
  {
    id: "changeShelf",
    method: "PATCH",
    path: "/shelves/{id}",
    params: [path("id", uuid)],
    body: jsonBody(Shelf$, {
      field: "requestBody",
      media: "application/merge-patch+json",
      required: true,
    }),
    responses: [
      empty("204"),
      failure("404", ErrorT, "application/problem+json"),
    ],
    security: [{ key: [] }, { code: ["books:read"] }],
  };
