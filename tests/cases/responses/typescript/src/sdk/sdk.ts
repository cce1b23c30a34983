import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  download?: typeof import("../funcs/download.js");
  follow?: typeof import("../funcs/follow.js");
  names?: typeof import("../funcs/names.js");
  next?: typeof import("../funcs/next.js");
  start?: typeof import("../funcs/start.js");
  summary?: typeof import("../funcs/summary.js");
} = {};

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
    loaded.download ??= await import("../funcs/download.js");
    return unwrap(await loaded.download.download(this, options));
  }

  /**
   * follow
   *
   * GET /jobs/events.
   *
   * Throws `errors.Failure`.
   */
  async follow(options?: RequestOptions): Promise<operations.FollowResponse> {
    loaded.follow ??= await import("../funcs/follow.js");
    return unwrap(await loaded.follow.follow(this, options));
  }

  /**
   * names
   *
   * GET /jobs/names.
   */
  async names(options?: RequestOptions): Promise<operations.NamesResponse> {
    loaded.names ??= await import("../funcs/names.js");
    return unwrap(await loaded.names.names(this, options));
  }

  /**
   * next
   *
   * GET /jobs/next.
   *
   * Throws `errors.Problem`.
   */
  async next(options?: RequestOptions): Promise<operations.NextResponse> {
    loaded.next ??= await import("../funcs/next.js");
    return unwrap(await loaded.next.next(this, options));
  }

  /**
   * start
   *
   * POST /jobs.
   *
   * Throws `errors.Problem`, `errors.Failure`.
   */
  async start(options?: RequestOptions): Promise<operations.StartResponse> {
    loaded.start ??= await import("../funcs/start.js");
    return unwrap(await loaded.start.start(this, options));
  }

  /**
   * summary
   *
   * GET /jobs/summary.
   */
  async summary(options?: RequestOptions): Promise<operations.SummaryResponse> {
    loaded.summary ??= await import("../funcs/summary.js");
    return unwrap(await loaded.summary.summary(this, options));
  }
}
