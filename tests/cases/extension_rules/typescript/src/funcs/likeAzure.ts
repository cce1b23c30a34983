import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import type * as operations from "../models/operations/index.js";
import { likeAzure$ } from "../models/operations/likeAzure.js";
import type * as shared from "../models/shared/index.js";

/**
 * likeAzure
 *
 * GET /azure.
 */
export function likeAzure(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<
    Paged<operations.LikeAzureResponse, shared.PageDataItem>,
    operations.LikeAzureError
  >
> {
  return callPaged(client, likeAzure$, undefined, options);
}
