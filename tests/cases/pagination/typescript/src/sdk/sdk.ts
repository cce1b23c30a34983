import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type { Paged } from "../lib/pages.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    byCursor?: typeof import("../funcs/byCursor.js");
    byCursorInHeaders?: typeof import("../funcs/byCursorInHeaders.js");
    byLink?: typeof import("../funcs/byLink.js");
    byOffset?: typeof import("../funcs/byOffset.js");
    byPage?: typeof import("../funcs/byPage.js");
    byPageFromZero?: typeof import("../funcs/byPageFromZero.js");
    byUrl?: typeof import("../funcs/byUrl.js");
    notPaged?: typeof import("../funcs/notPaged.js");
    notWanted?: typeof import("../funcs/notWanted.js");
    search?: typeof import("../funcs/search.js");
    searchTenant?: typeof import("../funcs/searchTenant.js");
    suggested?: typeof import("../funcs/suggested.js");
    suggestedByItem?: typeof import("../funcs/suggestedByItem.js");
  } = {};

  /**
   * byCursor
   *
   * GET /cursor.
   */
  async byCursor(
    request?: operations.ByCursorRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.ByCursorResponse, shared.Item>> {
    SDK.#loaded.byCursor ??= await import("../funcs/byCursor.js");
    return unwrap(await SDK.#loaded.byCursor.byCursor(this, request, options));
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
    SDK.#loaded.byCursorInHeaders ??=
      await import("../funcs/byCursorInHeaders.js");
    return unwrap(
      await SDK.#loaded.byCursorInHeaders.byCursorInHeaders(
        this,
        request,
        options,
      ),
    );
  }

  /**
   * byLink
   *
   * GET /link.
   */
  async byLink(
    options?: RequestOptions,
  ): Promise<Paged<operations.ByLinkResponse, shared.Item>> {
    SDK.#loaded.byLink ??= await import("../funcs/byLink.js");
    return unwrap(await SDK.#loaded.byLink.byLink(this, options));
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
    SDK.#loaded.byOffset ??= await import("../funcs/byOffset.js");
    return unwrap(await SDK.#loaded.byOffset.byOffset(this, request, options));
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
    SDK.#loaded.byPage ??= await import("../funcs/byPage.js");
    return unwrap(await SDK.#loaded.byPage.byPage(this, request, options));
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
    SDK.#loaded.byPageFromZero ??= await import("../funcs/byPageFromZero.js");
    return unwrap(
      await SDK.#loaded.byPageFromZero.byPageFromZero(this, request, options),
    );
  }

  /**
   * byUrl
   *
   * GET /next-url.
   */
  async byUrl(
    options?: RequestOptions,
  ): Promise<Paged<operations.ByUrlResponse, shared.Item>> {
    SDK.#loaded.byUrl ??= await import("../funcs/byUrl.js");
    return unwrap(await SDK.#loaded.byUrl.byUrl(this, options));
  }

  /**
   * notPaged
   *
   * GET /all.
   */
  async notPaged(
    options?: RequestOptions,
  ): Promise<operations.NotPagedResponse> {
    SDK.#loaded.notPaged ??= await import("../funcs/notPaged.js");
    return unwrap(await SDK.#loaded.notPaged.notPaged(this, options));
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
    SDK.#loaded.notWanted ??= await import("../funcs/notWanted.js");
    return unwrap(
      await SDK.#loaded.notWanted.notWanted(this, request, options),
    );
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
    SDK.#loaded.search ??= await import("../funcs/search.js");
    return unwrap(await SDK.#loaded.search.search(this, request, options));
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
    SDK.#loaded.searchTenant ??= await import("../funcs/searchTenant.js");
    return unwrap(
      await SDK.#loaded.searchTenant.searchTenant(this, request, options),
    );
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
    SDK.#loaded.suggested ??= await import("../funcs/suggested.js");
    return unwrap(
      await SDK.#loaded.suggested.suggested(this, request, options),
    );
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
    SDK.#loaded.suggestedByItem ??= await import("../funcs/suggestedByItem.js");
    return unwrap(
      await SDK.#loaded.suggestedByItem.suggestedByItem(this, request, options),
    );
  }
}
