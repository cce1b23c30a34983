import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { cancelParcel$ } from "../models/operations/cancelParcel.js";
import type * as operations from "../models/operations/index.js";

/**
 * cancelParcel
 *
 * DELETE /parcels/{parcelId}.
 */
export function cancelParcel(
  client: SDKCore,
  request: operations.CancelParcelRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.CancelParcelResponse, operations.CancelParcelError>
> {
  return call(client, cancelParcel$, request, options);
}
