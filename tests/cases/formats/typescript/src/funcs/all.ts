import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { all$ } from "../models/operations/all.js";
import type * as operations from "../models/operations/index.js";

/**
 * all
 *
 * GET /all.
 */
export function all(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.AllResponse, operations.AllError>> {
  return call(client, all$, undefined, options);
}
