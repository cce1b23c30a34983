import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import type * as operations from "../models/operations/index.js";
import { likeTheRoot$ } from "../models/operations/likeTheRoot.js";
import type * as shared from "../models/shared/index.js";

/**
 * likeTheRoot
 *
 * GET /root.
 */
export function likeTheRoot(
  client: SDKCore,
  request?: operations.LikeTheRootRequest,
  options?: RequestOptions,
): Promise<
  Result<
    Paged<operations.LikeTheRootResponse, shared.PageDataItem>,
    operations.LikeTheRootError
  >
> {
  return callPaged(client, likeTheRoot$, request, options);
}
