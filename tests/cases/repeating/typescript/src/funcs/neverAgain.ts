import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { neverAgain$ } from "../models/operations/neverAgain.js";

/**
 * neverAgain
 *
 * POST /usual.
 */
export function neverAgain(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.NeverAgainResponse, operations.NeverAgainError>> {
  return call(client, neverAgain$, undefined, options);
}
