import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import type { Paged } from "../lib/pages.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * byCursor
   *
   * GET /cursor.
   */
  async byCursor(
    request?: operations.ByCursorRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.ByCursorResponse, shared.Item>> {
    const { byCursor } = await import("../funcs/byCursor.js");
    return unwrap(await byCursor(this, request, options));
  }

  /**
   * byCursorInHeaders
   *
   * GET /cursor-in-headers.
   */
  async byCursorInHeaders(
    request?: operations.ByCursorInHeadersRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.ByCursorInHeadersResponse, shared.Item>> {
    const { byCursorInHeaders } = await import("../funcs/byCursorInHeaders.js");
    return unwrap(await byCursorInHeaders(this, request, options));
  }

  /**
   * byLink
   *
   * GET /link.
   */
  async byLink(
    options?: RequestOptions,
  ): Promise<Paged<operations.ByLinkResponse, shared.Item>> {
    const { byLink } = await import("../funcs/byLink.js");
    return unwrap(await byLink(this, options));
  }

  /**
   * byOffset
   *
   * GET /offset.
   */
  async byOffset(
    request?: operations.ByOffsetRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.ByOffsetResponse, shared.Item>> {
    const { byOffset } = await import("../funcs/byOffset.js");
    return unwrap(await byOffset(this, request, options));
  }

  /**
   * byPage
   *
   * GET /page.
   */
  async byPage(
    request?: operations.ByPageRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.ByPageResponse, shared.Item>> {
    const { byPage } = await import("../funcs/byPage.js");
    return unwrap(await byPage(this, request, options));
  }

  /**
   * byPageFromZero
   *
   * GET /page-from-0.
   */
  async byPageFromZero(
    request?: operations.ByPageFromZeroRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.ByPageFromZeroResponse, shared.Item>> {
    const { byPageFromZero } = await import("../funcs/byPageFromZero.js");
    return unwrap(await byPageFromZero(this, request, options));
  }

  /**
   * byUrl
   *
   * GET /next-url.
   */
  async byUrl(
    options?: RequestOptions,
  ): Promise<Paged<operations.ByUrlResponse, shared.Item>> {
    const { byUrl } = await import("../funcs/byUrl.js");
    return unwrap(await byUrl(this, options));
  }

  /**
   * notPaged
   *
   * GET /all.
   */
  async notPaged(
    options?: RequestOptions,
  ): Promise<operations.NotPagedResponse> {
    const { notPaged } = await import("../funcs/notPaged.js");
    return unwrap(await notPaged(this, options));
  }

  /**
   * notWanted
   *
   * GET /not-wanted.
   */
  async notWanted(
    request?: operations.NotWantedRequest,
    options?: RequestOptions,
  ): Promise<operations.NotWantedResponse> {
    const { notWanted } = await import("../funcs/notWanted.js");
    return unwrap(await notWanted(this, request, options));
  }

  /**
   * search
   *
   * POST /search.
   */
  async search(
    request?: shared.Search,
    options?: RequestOptions,
  ): Promise<Paged<operations.SearchResponse, shared.Item>> {
    const { search } = await import("../funcs/search.js");
    return unwrap(await search(this, request, options));
  }

  /**
   * searchTenant
   *
   * POST /tenants/{tenant}/search.
   */
  async searchTenant(
    request: operations.SearchTenantRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.SearchTenantResponse, shared.Item>> {
    const { searchTenant } = await import("../funcs/searchTenant.js");
    return unwrap(await searchTenant(this, request, options));
  }

  /**
   * suggested
   *
   * GET /nobody-said-how.
   */
  async suggested(
    request?: operations.SuggestedRequest,
    options?: RequestOptions,
  ): Promise<operations.SuggestedResponse> {
    const { suggested } = await import("../funcs/suggested.js");
    return unwrap(await suggested(this, request, options));
  }

  /**
   * suggestedByItem
   *
   * GET /nobody-said-how-either.
   */
  async suggestedByItem(
    request?: operations.SuggestedByItemRequest,
    options?: RequestOptions,
  ): Promise<operations.SuggestedByItemResponse> {
    const { suggestedByItem } = await import("../funcs/suggestedByItem.js");
    return unwrap(await suggestedByItem(this, request, options));
  }
}
