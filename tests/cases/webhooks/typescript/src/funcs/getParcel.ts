import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { getParcel$ } from "../models/operations/getParcel.js";
import type * as operations from "../models/operations/index.js";

/**
 * getParcel
 *
 * GET /parcels/{parcelId}.
 */
export function getParcel(
  client: SDKCore,
  request: operations.GetParcelRequest,
  options?: RequestOptions,
): Promise<Result<operations.GetParcelResponse, operations.GetParcelError>> {
  return call(client, getParcel$, request, options);
}
