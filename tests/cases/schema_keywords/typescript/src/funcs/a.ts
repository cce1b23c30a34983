import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { a$ } from "../models/operations/a.js";
import type * as operations from "../models/operations/index.js";

/**
 * a
 *
 * GET /a.
 */
export function a(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.AResponse, operations.AError>> {
  return call(client, a$, undefined, options);
}
