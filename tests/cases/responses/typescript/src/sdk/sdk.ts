import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * download
   *
   * GET /jobs/log.
   *
   * Throws `errors.Failure`.
   */
  async download(
    options?: RequestOptions,
  ): Promise<operations.DownloadResponse> {
    const { download } = await import("../funcs/download.js");
    return unwrap(await download(this, options));
  }

  /**
   * follow
   *
   * GET /jobs/events.
   *
   * Throws `errors.Failure`.
   */
  async follow(options?: RequestOptions): Promise<operations.FollowResponse> {
    const { follow } = await import("../funcs/follow.js");
    return unwrap(await follow(this, options));
  }

  /**
   * names
   *
   * GET /jobs/names.
   */
  async names(options?: RequestOptions): Promise<operations.NamesResponse> {
    const { names } = await import("../funcs/names.js");
    return unwrap(await names(this, options));
  }

  /**
   * next
   *
   * GET /jobs/next.
   *
   * Throws `errors.Problem`.
   */
  async next(options?: RequestOptions): Promise<operations.NextResponse> {
    const { next } = await import("../funcs/next.js");
    return unwrap(await next(this, options));
  }

  /**
   * start
   *
   * POST /jobs.
   *
   * Throws `errors.Problem`, `errors.Failure`.
   */
  async start(options?: RequestOptions): Promise<operations.StartResponse> {
    const { start } = await import("../funcs/start.js");
    return unwrap(await start(this, options));
  }

  /**
   * summary
   *
   * GET /jobs/summary.
   */
  async summary(options?: RequestOptions): Promise<operations.SummaryResponse> {
    const { summary } = await import("../funcs/summary.js");
    return unwrap(await summary(this, options));
  }
}
