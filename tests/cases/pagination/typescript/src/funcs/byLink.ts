import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import { byLink$ } from "../models/operations/byLink.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * byLink
 *
 * GET /link.
 */
export function byLink(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<Paged<operations.ByLinkResponse, shared.Item>, operations.ByLinkError>
> {
  return callPaged(client, byLink$, undefined, options);
}
