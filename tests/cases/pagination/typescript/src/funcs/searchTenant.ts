import type { SDKCore } from "../core.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { type Paged, callPaged } from "../lib/pages.js";
import type * as operations from "../models/operations/index.js";
import { searchTenant$ } from "../models/operations/searchTenant.js";
import type * as shared from "../models/shared/index.js";

/**
 * searchTenant
 *
 * POST /tenants/{tenant}/search.
 */
export function searchTenant(
  client: SDKCore,
  request: operations.SearchTenantRequest,
  options?: RequestOptions,
): Promise<
  Result<
    Paged<operations.SearchTenantResponse, shared.Item>,
    operations.SearchTenantError
  >
> {
  return callPaged(client, searchTenant$, request, options);
}
