import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { listBooks$ } from "../models/operations/listBooks.js";

/**
 * listBooks
 *
 * GET /books, with the scope books:read.
 *
 * Its error may be `errors.ErrorT`.
 */
export function shelvesListBooks(
  client: SDKCore,
  request?: operations.ListBooksRequest,
  options?: RequestOptions,
): Promise<Result<operations.ListBooksResponse, operations.ListBooksError>> {
  return call(client, listBooks$, request, options);
}
