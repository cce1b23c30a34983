import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { closed$ } from "../models/operations/closed.js";
import type * as operations from "../models/operations/index.js";

/**
 * closed
 *
 * GET /closed, with the scope read.
 */
export function closed(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.ClosedResponse, operations.ClosedError>> {
  return call(client, closed$, undefined, options);
}
