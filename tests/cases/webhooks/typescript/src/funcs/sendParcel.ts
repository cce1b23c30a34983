import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { sendParcel$ } from "../models/operations/sendParcel.js";

/**
 * sendParcel
 *
 * POST /parcels.
 */
export function sendParcel(
  client: SDKCore,
  request: operations.SendParcelRequestBody,
  options?: RequestOptions,
): Promise<Result<operations.SendParcelResponse, operations.SendParcelError>> {
  return call(client, sendParcel$, request, options);
}
