import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { twice$ } from "../models/operations/twice.js";

/**
 * twice
 *
 * GET /twice.
 */
export function twice(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.TwiceResponse, operations.TwiceError>> {
  return call(client, twice$, undefined, options);
}
