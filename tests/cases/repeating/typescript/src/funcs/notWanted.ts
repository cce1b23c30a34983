import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { notWanted$ } from "../models/operations/notWanted.js";

/**
 * notWanted
 *
 * DELETE /declared.
 */
export function notWanted(
  client: SDKCore,
  request: operations.NotWantedRequest,
  options?: RequestOptions,
): Promise<Result<operations.NotWantedResponse, operations.NotWantedError>> {
  return call(client, notWanted$, request, options);
}
