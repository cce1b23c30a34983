import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `api_books_list` answers. */
export interface ApiBooksListResponse extends ResponseInfo {}

/** What a call of `api_books_list` can end with instead. */
export type ApiBooksListError = SDKError;

/** @internal */
export const apiBooksList$: Operation<void, ApiBooksListResponse> = {
  id: "api_books_list",
  method: "GET",
  path: "/api/books/",
  responses: [empty("204")],
};
