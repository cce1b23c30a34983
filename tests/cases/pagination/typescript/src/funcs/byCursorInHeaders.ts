import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import { byCursorInHeaders$ } from "../models/operations/byCursorInHeaders.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * byCursorInHeaders
 *
 * GET /cursor-in-headers.
 */
export function byCursorInHeaders(
  client: SDKCore,
  request?: operations.ByCursorInHeadersRequest,
  options?: RequestOptions,
): Promise<
  Result<
    Paged<operations.ByCursorInHeadersResponse, shared.Item>,
    operations.ByCursorInHeadersError
  >
> {
  return callPaged(client, byCursorInHeaders$, request, options);
}
