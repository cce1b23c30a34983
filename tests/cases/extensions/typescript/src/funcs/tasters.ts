import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { tasters$ } from "../models/operations/tasters.js";

/**
 * Who tasted it
 *
 * GET /teas/{id}/tasters.
 */
export function tasters(
  client: SDKCore,
  request: operations.TastersRequest,
  options?: RequestOptions,
): Promise<Result<operations.TastersResponse, operations.TastersError>> {
  return call(client, tasters$, request, options);
}
