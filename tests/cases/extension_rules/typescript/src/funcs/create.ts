import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { create$ } from "../models/operations/create.js";
import type * as operations from "../models/operations/index.js";

/**
 * create
 *
 * POST /items.
 */
export function create(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.CreateResponse, operations.CreateError>> {
  return call(client, create$, undefined, options);
}
