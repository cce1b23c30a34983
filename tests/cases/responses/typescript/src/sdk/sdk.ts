import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    download?: typeof import("../funcs/download.js");
    follow?: typeof import("../funcs/follow.js");
    names?: typeof import("../funcs/names.js");
    next?: typeof import("../funcs/next.js");
    start?: typeof import("../funcs/start.js");
    summary?: typeof import("../funcs/summary.js");
  } = {};

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
    SDK.#loaded.download ??= await import("../funcs/download.js");
    return unwrap(await SDK.#loaded.download.download(this, options));
  }

  /**
   * follow
   *
   * GET /jobs/events.
   *
   * Throws `errors.Failure`.
   */
  async follow(options?: RequestOptions): Promise<operations.FollowResponse> {
    SDK.#loaded.follow ??= await import("../funcs/follow.js");
    return unwrap(await SDK.#loaded.follow.follow(this, options));
  }

  /**
   * names
   *
   * GET /jobs/names.
   */
  async names(options?: RequestOptions): Promise<operations.NamesResponse> {
    SDK.#loaded.names ??= await import("../funcs/names.js");
    return unwrap(await SDK.#loaded.names.names(this, options));
  }

  /**
   * next
   *
   * GET /jobs/next.
   *
   * Throws `errors.Problem`.
   */
  async next(options?: RequestOptions): Promise<operations.NextResponse> {
    SDK.#loaded.next ??= await import("../funcs/next.js");
    return unwrap(await SDK.#loaded.next.next(this, options));
  }

  /**
   * start
   *
   * POST /jobs.
   *
   * Throws `errors.Problem`, `errors.Failure`.
   */
  async start(options?: RequestOptions): Promise<operations.StartResponse> {
    SDK.#loaded.start ??= await import("../funcs/start.js");
    return unwrap(await SDK.#loaded.start.start(this, options));
  }

  /**
   * summary
   *
   * GET /jobs/summary.
   */
  async summary(options?: RequestOptions): Promise<operations.SummaryResponse> {
    SDK.#loaded.summary ??= await import("../funcs/summary.js");
    return unwrap(await SDK.#loaded.summary.summary(this, options));
  }
}
