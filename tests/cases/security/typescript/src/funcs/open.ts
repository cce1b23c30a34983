import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { open$ } from "../models/operations/open.js";

/**
 * open
 *
 * GET /open.
 */
export function open(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.OpenResponse, operations.OpenError>> {
  return call(client, open$, undefined, options);
}
