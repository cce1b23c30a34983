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
   * byOffset
   *
   * GET /offset.
   */
  async byOffset(
    request?: operations.ByOffsetRequest,
    options?: RequestOptions,
  ): Promise<operations.ByOffsetResponse> {
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
  ): Promise<operations.ByPageResponse> {
    const { byPage } = await import("../funcs/byPage.js");
    return unwrap(await byPage(this, request, options));
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
}
