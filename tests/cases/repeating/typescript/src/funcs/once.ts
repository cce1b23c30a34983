import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { once$ } from "../models/operations/once.js";

/**
 * once
 *
 * GET /own.
 */
export function once(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.OnceResponse, operations.OnceError>> {
  return call(client, once$, undefined, options);
}
