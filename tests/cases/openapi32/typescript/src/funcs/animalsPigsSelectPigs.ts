import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { selectPigs$ } from "../models/operations/selectPigs.js";

/**
 * selectPigs
 *
 * GET /pigs/by-selector.
 */
export function animalsPigsSelectPigs(
  client: SDKCore,
  request: operations.SelectPigsRequest,
  options?: RequestOptions,
): Promise<Result<operations.SelectPigsResponse, operations.SelectPigsError>> {
  return call(client, selectPigs$, request, options);
}
