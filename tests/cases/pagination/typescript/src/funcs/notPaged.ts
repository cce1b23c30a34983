import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { notPaged$ } from "../models/operations/notPaged.js";

/**
 * notPaged
 *
 * GET /all.
 */
export function notPaged(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.NotPagedResponse, operations.NotPagedError>> {
  return call(client, notPaged$, undefined, options);
}
