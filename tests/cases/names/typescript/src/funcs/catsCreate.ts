import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { catsCreate$ } from "../models/operations/catsCreate.js";
import type * as operations from "../models/operations/index.js";

/**
 * NestJS with a dot
 *
 * POST /v1/cats.
 */
export function catsCreate(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.CatsCreateResponse, operations.CatsCreateError>> {
  return call(client, catsCreate$, undefined, options);
}
