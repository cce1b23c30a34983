import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { declared$ } from "../models/operations/declared.js";
import type * as operations from "../models/operations/index.js";

/**
 * declared
 *
 * POST /declared.
 */
export function declared(
  client: SDKCore,
  request?: operations.DeclaredRequest,
  options?: RequestOptions,
): Promise<Result<operations.DeclaredResponse, operations.DeclaredError>> {
  return call(client, declared$, request, options);
}
