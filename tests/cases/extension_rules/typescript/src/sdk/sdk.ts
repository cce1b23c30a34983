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
  ): Promise<Paged<operations.ByCursorResponse, shared.PageDataItem>> {
    const { byCursor } = await import("../funcs/byCursor.js");
    return unwrap(await byCursor(this, request, options));
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
    const { byEvery } = await import("../funcs/byEvery.js");
    return unwrap(await byEvery(this, request, options));
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
    const { byLast } = await import("../funcs/byLast.js");
    return unwrap(await byLast(this, request, options));
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
    const { byNumber } = await import("../funcs/byNumber.js");
    return unwrap(await byNumber(this, request, options));
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
    const { byPage } = await import("../funcs/byPage.js");
    return unwrap(await byPage(this, request, options));
  }

  /**
   * byUrl
   *
   * GET /url.
   */
  async byUrl(
    options?: RequestOptions,
  ): Promise<Paged<operations.ByUrlResponse, shared.PageDataItem>> {
    const { byUrl } = await import("../funcs/byUrl.js");
    return unwrap(await byUrl(this, options));
  }

  /**
   * create
   *
   * POST /items.
   */
  async create(options?: RequestOptions): Promise<operations.CreateResponse> {
    const { create } = await import("../funcs/create.js");
    return unwrap(await create(this, options));
  }

  /**
   * likeAzure
   *
   * GET /azure.
   */
  async likeAzure(
    options?: RequestOptions,
  ): Promise<Paged<operations.LikeAzureResponse, shared.PageDataItem>> {
    const { likeAzure } = await import("../funcs/likeAzure.js");
    return unwrap(await likeAzure(this, options));
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
    const { likeTheRoot } = await import("../funcs/likeTheRoot.js");
    return unwrap(await likeTheRoot(this, request, options));
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
    const { search } = await import("../funcs/search.js");
    return unwrap(await search(this, request, options));
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
    const { singlePage } = await import("../funcs/singlePage.js");
    return unwrap(await singlePage(this, request, options));
  }

  /**
   * withoutParameter
   *
   * GET /absent.
   */
  async withoutParameter(
    options?: RequestOptions,
  ): Promise<operations.WithoutParameterResponse> {
    const { withoutParameter } = await import("../funcs/withoutParameter.js");
    return unwrap(await withoutParameter(this, options));
  }
}
