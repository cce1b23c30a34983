import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import { byPage$ } from "../models/operations/byPage.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * byPage
 *
 * GET /page.
 */
export function byPage(
  client: SDKCore,
  request?: operations.ByPageRequest,
  options?: RequestOptions,
): Promise<
  Result<Paged<operations.ByPageResponse, shared.Item>, operations.ByPageError>
> {
  return callPaged(client, byPage$, request, options);
}
