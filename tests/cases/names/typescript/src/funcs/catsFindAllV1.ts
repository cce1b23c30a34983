import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { catsFindAllV1$ } from "../models/operations/catsFindAllV1.js";
import type * as operations from "../models/operations/index.js";

/**
 * NestJS
 *
 * GET /v1/cats.
 */
export function catsFindAllV1(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<operations.CatsFindAllV1Response, operations.CatsFindAllV1Error>
> {
  return call(client, catsFindAllV1$, undefined, options);
}
