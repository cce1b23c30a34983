import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import { byPageFromZero$ } from "../models/operations/byPageFromZero.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * byPageFromZero
 *
 * GET /page-from-0.
 */
export function byPageFromZero(
  client: SDKCore,
  request?: operations.ByPageFromZeroRequest,
  options?: RequestOptions,
): Promise<
  Result<
    Paged<operations.ByPageFromZeroResponse, shared.Item>,
    operations.ByPageFromZeroError
  >
> {
  return callPaged(client, byPageFromZero$, request, options);
}
