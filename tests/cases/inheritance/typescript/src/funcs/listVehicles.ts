import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { listVehicles$ } from "../models/operations/listVehicles.js";

/**
 * listVehicles
 *
 * GET /vehicles.
 */
export function listVehicles(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<operations.ListVehiclesResponse, operations.ListVehiclesError>
> {
  return call(client, listVehicles$, undefined, options);
}
