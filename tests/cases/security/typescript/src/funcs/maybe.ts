import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { maybe$ } from "../models/operations/maybe.js";

/**
 * maybe
 *
 * GET /maybe.
 */
export function maybe(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.MaybeResponse, operations.MaybeError>> {
  return call(client, maybe$, undefined, options);
}
