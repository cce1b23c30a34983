import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { send$ } from "../models/operations/send.js";
import type * as shared from "../models/shared/index.js";

/**
 * send
 *
 * POST /messages.
 */
export function send(
  client: SDKCore,
  request: shared.Message,
  options?: RequestOptions,
): Promise<Result<operations.SendResponse, operations.SendError>> {
  return call(client, send$, request, options);
}
