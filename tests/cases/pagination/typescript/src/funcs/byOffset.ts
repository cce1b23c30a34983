import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import { byOffset$ } from "../models/operations/byOffset.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * byOffset
 *
 * GET /offset.
 */
export function byOffset(
  client: SDKCore,
  request?: operations.ByOffsetRequest,
  options?: RequestOptions,
): Promise<
  Result<
    Paged<operations.ByOffsetResponse, shared.Item>,
    operations.ByOffsetError
  >
> {
  return callPaged(client, byOffset$, request, options);
}
