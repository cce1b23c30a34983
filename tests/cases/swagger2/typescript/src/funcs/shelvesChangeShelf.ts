import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { changeShelf$ } from "../models/operations/changeShelf.js";
import type * as operations from "../models/operations/index.js";

/**
 * changeShelf
 *
 * PATCH /shelves/{id}, with the scope books:read.
 *
 * Its error may be `errors.ErrorT`.
 */
export function shelvesChangeShelf(
  client: SDKCore,
  request: operations.ChangeShelfRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.ChangeShelfResponse, operations.ChangeShelfError>
> {
  return call(client, changeShelf$, request, options);
}
