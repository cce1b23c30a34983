import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { again$ } from "../models/operations/again.js";
import type * as operations from "../models/operations/index.js";

/**
 * again
 *
 * POST /own.
 */
export function again(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.AgainResponse, operations.AgainError>> {
  return call(client, again$, undefined, options);
}
