import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { cursor } from "../../lib/pages.js";
import { path } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { type Search, Search$ } from "../shared/search.js";
import {
  type SearchTenantResponseBody,
  SearchTenantResponseBody$,
} from "./searchTenantResponseBody.js";

/** What `searchTenant` takes. */
export interface SearchTenantRequest {
  tenant: string;
  requestBody: Search;
}

/** What `searchTenant` answers. */
export interface SearchTenantResponse extends ResponseInfo {
  /** One page. */
  responseBody?: SearchTenantResponseBody | undefined;
}

/** What a call of `searchTenant` can end with instead. */
export type SearchTenantError = SDKError;

/** @internal */
export const searchTenant$: Operation<
  SearchTenantRequest,
  SearchTenantResponse
> = {
  id: "searchTenant",
  method: "POST",
  path: "/tenants/{tenant}/search",
  params: [path("tenant", string)],
  body: jsonBody(Search$, { field: "requestBody", required: true }),
  responses: [json("200", SearchTenantResponseBody$, "responseBody")],
  pages: cursor({
    param: ["requestBody", "paging", "after"],
    result: "responseBody",
    items: ["items"],
    next: ["next"],
  }),
};
