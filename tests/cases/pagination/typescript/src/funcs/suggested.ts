import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { suggested$ } from "../models/operations/suggested.js";

/**
 * suggested
 *
 * GET /nobody-said-how.
 */
export function suggested(
  client: SDKCore,
  request?: operations.SuggestedRequest,
  options?: RequestOptions,
): Promise<Result<operations.SuggestedResponse, operations.SuggestedError>> {
  return call(client, suggested$, request, options);
}
