import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { catsFindAllV2$ } from "../models/operations/catsFindAllV2.js";
import type * as operations from "../models/operations/index.js";

/**
 * NestJS, the next version
 *
 * GET /v2/cats.
 */
export function catsFindAllV2(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<operations.CatsFindAllV2Response, operations.CatsFindAllV2Error>
> {
  return call(client, catsFindAllV2$, undefined, options);
}
