import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { addBook$ } from "../models/operations/addBook.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * addBook
 *
 * POST /books, with the scope books:read.
 *
 * Its error may be `errors.ErrorT`.
 */
export function shelvesAddBook(
  client: SDKCore,
  request?: shared.BookInput,
  options?: RequestOptions,
): Promise<Result<operations.AddBookResponse, operations.AddBookError>> {
  return call(client, addBook$, request, options);
}
