import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import { byUrl$ } from "../models/operations/byUrl.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * byUrl
 *
 * GET /next-url.
 */
export function byUrl(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<Paged<operations.ByUrlResponse, shared.Item>, operations.ByUrlError>
> {
  return callPaged(client, byUrl$, undefined, options);
}
