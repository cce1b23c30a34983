import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { listPigs$ } from "../models/operations/listPigs.js";

/**
 * listPigs
 *
 * GET /pigs.
 */
export function animalsPigsListPigs(
  client: SDKCore,
  request?: operations.ListPigsRequest,
  options?: RequestOptions,
): Promise<Result<operations.ListPigsResponse, operations.ListPigsError>> {
  return call(client, listPigs$, request, options);
}
