import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import { byCursor$ } from "../models/operations/byCursor.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * byCursor
 *
 * GET /cursor.
 */
export function byCursor(
  client: SDKCore,
  request?: operations.ByCursorRequest,
  options?: RequestOptions,
): Promise<
  Result<
    Paged<operations.ByCursorResponse, shared.PageDataItem>,
    operations.ByCursorError
  >
> {
  return callPaged(client, byCursor$, request, options);
}
