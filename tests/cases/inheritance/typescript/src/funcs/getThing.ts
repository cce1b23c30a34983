import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { getThing$ } from "../models/operations/getThing.js";
import type * as operations from "../models/operations/index.js";

/**
 * No subtype, and subtypes that their values do not tell apart
 *
 * GET /things.
 */
export function getThing(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.GetThingResponse, operations.GetThingError>> {
  return call(client, getThing$, undefined, options);
}
