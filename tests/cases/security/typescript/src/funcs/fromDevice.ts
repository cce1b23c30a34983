import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { fromDevice$ } from "../models/operations/fromDevice.js";
import type * as operations from "../models/operations/index.js";

/**
 * fromDevice
 *
 * GET /device, with the scope read.
 */
export function fromDevice(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.FromDeviceResponse, operations.FromDeviceError>> {
  return call(client, fromDevice$, undefined, options);
}
