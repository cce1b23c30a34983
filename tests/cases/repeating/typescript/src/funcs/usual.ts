import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { usual$ } from "../models/operations/usual.js";

/**
 * usual
 *
 * GET /usual.
 */
export function usual(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.UsualResponse, operations.UsualError>> {
  return call(client, usual$, undefined, options);
}
