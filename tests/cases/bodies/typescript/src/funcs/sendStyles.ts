import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { sendStyles$ } from "../models/operations/sendStyles.js";

/**
 * sendStyles
 *
 * POST /styles.
 */
export function sendStyles(
  client: SDKCore,
  request?: operations.SendStylesRequestBody,
  options?: RequestOptions,
): Promise<Result<operations.SendStylesResponse, operations.SendStylesError>> {
  return call(client, sendStyles$, request, options);
}
