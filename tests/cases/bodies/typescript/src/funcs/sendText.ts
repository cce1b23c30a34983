import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { sendText$ } from "../models/operations/sendText.js";

/**
 * sendText
 *
 * POST /text.
 */
export function sendText(
  client: SDKCore,
  request?: string,
  options?: RequestOptions,
): Promise<Result<operations.SendTextResponse, operations.SendTextError>> {
  return call(client, sendText$, request, options);
}
