import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `api_books_partial_update` answers. */
export interface ApiBooksPartialUpdateResponse extends ResponseInfo {}

/** What a call of `api_books_partial_update` can end with instead. */
export type ApiBooksPartialUpdateError = SDKError;

/** @internal */
export const apiBooksPartialUpdate$: Operation<
  void,
  ApiBooksPartialUpdateResponse
> = {
  id: "api_books_partial_update",
  method: "PATCH",
  path: "/api/books/",
  responses: [empty("204")],
};
