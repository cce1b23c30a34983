import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { addVehicle$ } from "../models/operations/addVehicle.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * addVehicle
 *
 * POST /vehicles.
 */
export function addVehicle(
  client: SDKCore,
  request: shared.AnyVehicle,
  options?: RequestOptions,
): Promise<Result<operations.AddVehicleResponse, operations.AddVehicleError>> {
  return call(client, addVehicle$, request, options);
}
