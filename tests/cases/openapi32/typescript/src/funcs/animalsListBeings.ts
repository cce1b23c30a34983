import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { listBeings$ } from "../models/operations/listBeings.js";

/**
 * A union with a variant for all that is not said
 *
 * GET /beings.
 */
export function animalsListBeings(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.ListBeingsResponse, operations.ListBeingsError>> {
  return call(client, listBeings$, undefined, options);
}
