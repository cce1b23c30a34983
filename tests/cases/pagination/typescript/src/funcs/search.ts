import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import type * as operations from "../models/operations/index.js";
import { search$ } from "../models/operations/search.js";
import type * as shared from "../models/shared/index.js";

/**
 * search
 *
 * POST /search.
 */
export function search(
  client: SDKCore,
  request?: shared.Search,
  options?: RequestOptions,
): Promise<
  Result<Paged<operations.SearchResponse, shared.Item>, operations.SearchError>
> {
  return callPaged(client, search$, request, options);
}
