import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { apiBooksPartialUpdate$ } from "../models/operations/apiBooksPartialUpdate.js";
import type * as operations from "../models/operations/index.js";

/**
 * Django with tags of its own
 *
 * PATCH /api/books/.
 */
export function booksPartialUpdate(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<
    operations.ApiBooksPartialUpdateResponse,
    operations.ApiBooksPartialUpdateError
  >
> {
  return call(client, apiBooksPartialUpdate$, undefined, options);
}
