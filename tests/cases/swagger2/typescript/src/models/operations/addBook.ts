import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { failure, json } from "../../lib/responses.js";
import { ErrorT } from "../errors/errorT.js";
import { type Book, Book$ } from "../shared/book.js";
import { type BookInput, BookInput$ } from "../shared/bookInput.js";

/** What `addBook` answers. */
export interface AddBookResponse extends ResponseInfo {
  /** Added. */
  book?: Book | undefined;
}

/** What a call of `addBook` can end with instead. */
export type AddBookError = ErrorT | SDKError;

/** @internal */
export const addBook$: Operation<BookInput, AddBookResponse> = {
  id: "addBook",
  method: "POST",
  path: "/books",
  body: jsonBody(BookInput$),
  responses: [json("201", Book$, "book"), failure("default", ErrorT)],
  security: [{ key: [] }, { code: ["books:read"] }],
  servers: ["http://shelves.example/v2"],
};
