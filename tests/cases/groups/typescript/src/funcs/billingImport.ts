import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { import$ } from "../models/operations/import.js";
import type * as operations from "../models/operations/index.js";

/**
 * import
 *
 * GET /billing.
 */
export function billingImport(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.ImportResponse, operations.ImportError>> {
  return call(client, import$, undefined, options);
}
