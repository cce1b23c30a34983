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
    byEvery?: typeof import("../funcs/byEvery.js");
    byLast?: typeof import("../funcs/byLast.js");
    byNumber?: typeof import("../funcs/byNumber.js");
    byPage?: typeof import("../funcs/byPage.js");
    byUrl?: typeof import("../funcs/byUrl.js");
    create?: typeof import("../funcs/create.js");
    likeAzure?: typeof import("../funcs/likeAzure.js");
    likeTheRoot?: typeof import("../funcs/likeTheRoot.js");
    search?: typeof import("../funcs/search.js");
    singlePage?: typeof import("../funcs/singlePage.js");
    withoutParameter?: typeof import("../funcs/withoutParameter.js");
  } = {};

  /**
   * byCursor
   *
   * GET /cursor.
   */
  async byCursor(
    request?: operations.ByCursorRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.ByCursorResponse, shared.PageDataItem>> {
    SDK.#loaded.byCursor ??= await import("../funcs/byCursor.js");
    return unwrap(await SDK.#loaded.byCursor.byCursor(this, request, options));
  }

  /**
   * byEvery
   *
   * GET /every.
   */
  async byEvery(
    request?: operations.ByEveryRequest,
    options?: RequestOptions,
  ): Promise<operations.ByEveryResponse> {
    SDK.#loaded.byEvery ??= await import("../funcs/byEvery.js");
    return unwrap(await SDK.#loaded.byEvery.byEvery(this, request, options));
  }

  /**
   * byLast
   *
   * GET /last.
   */
  async byLast(
    request?: operations.ByLastRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.ByLastResponse, shared.PageDataItem>> {
    SDK.#loaded.byLast ??= await import("../funcs/byLast.js");
    return unwrap(await SDK.#loaded.byLast.byLast(this, request, options));
  }

  /**
   * byNumber
   *
   * GET /number.
   */
  async byNumber(
    request?: operations.ByNumberRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.ByNumberResponse, shared.PageDataItem>> {
    SDK.#loaded.byNumber ??= await import("../funcs/byNumber.js");
    return unwrap(await SDK.#loaded.byNumber.byNumber(this, request, options));
  }

  /**
   * byPage
   *
   * GET /page.
   */
  async byPage(
    request?: operations.ByPageRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.ByPageResponse, shared.PageDataItem>> {
    SDK.#loaded.byPage ??= await import("../funcs/byPage.js");
    return unwrap(await SDK.#loaded.byPage.byPage(this, request, options));
  }

  /**
   * byUrl
   *
   * GET /url.
   */
  async byUrl(
    options?: RequestOptions,
  ): Promise<Paged<operations.ByUrlResponse, shared.PageDataItem>> {
    SDK.#loaded.byUrl ??= await import("../funcs/byUrl.js");
    return unwrap(await SDK.#loaded.byUrl.byUrl(this, options));
  }

  /**
   * create
   *
   * POST /items.
   */
  async create(options?: RequestOptions): Promise<operations.CreateResponse> {
    SDK.#loaded.create ??= await import("../funcs/create.js");
    return unwrap(await SDK.#loaded.create.create(this, options));
  }

  /**
   * likeAzure
   *
   * GET /azure.
   */
  async likeAzure(
    options?: RequestOptions,
  ): Promise<Paged<operations.LikeAzureResponse, shared.PageDataItem>> {
    SDK.#loaded.likeAzure ??= await import("../funcs/likeAzure.js");
    return unwrap(await SDK.#loaded.likeAzure.likeAzure(this, options));
  }

  /**
   * likeTheRoot
   *
   * GET /root.
   */
  async likeTheRoot(
    request?: operations.LikeTheRootRequest,
    options?: RequestOptions,
  ): Promise<Paged<operations.LikeTheRootResponse, shared.PageDataItem>> {
    SDK.#loaded.likeTheRoot ??= await import("../funcs/likeTheRoot.js");
    return unwrap(
      await SDK.#loaded.likeTheRoot.likeTheRoot(this, request, options),
    );
  }

  /**
   * search
   *
   * POST /search.
   */
  async search(
    request: operations.SearchRequestBody,
    options?: RequestOptions,
  ): Promise<Paged<operations.SearchResponse, shared.PageDataItem>> {
    SDK.#loaded.search ??= await import("../funcs/search.js");
    return unwrap(await SDK.#loaded.search.search(this, request, options));
  }

  /**
   * singlePage
   *
   * GET /single.
   */
  async singlePage(
    request?: operations.SinglePageRequest,
    options?: RequestOptions,
  ): Promise<operations.SinglePageResponse> {
    SDK.#loaded.singlePage ??= await import("../funcs/singlePage.js");
    return unwrap(
      await SDK.#loaded.singlePage.singlePage(this, request, options),
    );
  }

  /**
   * withoutParameter
   *
   * GET /absent.
   */
  async withoutParameter(
    options?: RequestOptions,
  ): Promise<operations.WithoutParameterResponse> {
    SDK.#loaded.withoutParameter ??=
      await import("../funcs/withoutParameter.js");
    return unwrap(
      await SDK.#loaded.withoutParameter.withoutParameter(this, options),
    );
  }
}
