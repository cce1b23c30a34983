import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { replaceShelf$ } from "../models/operations/replaceShelf.js";

/**
 * replaceShelf
 *
 * PUT /shelves/{id}, with the scope books:read.
 */
export function shelvesReplaceShelf(
  client: SDKCore,
  request: operations.ReplaceShelfRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.ReplaceShelfResponse, operations.ReplaceShelfError>
> {
  return call(client, replaceShelf$, request, options);
}
