import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The operations under `rails`. */
export class Rails {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    getRails?: typeof import("../funcs/railsGetRails.js");
    index?: typeof import("../funcs/railsIndex.js");
  } = {};
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * Written by hand
   *
   * POST /rails.
   */
  async getRails(
    options?: RequestOptions,
  ): Promise<operations.GetRailsResponse> {
    Rails.#loaded.getRails ??= await import("../funcs/railsGetRails.js");
    return unwrap(
      await Rails.#loaded.getRails.railsGetRails(this.#client, options),
    );
  }

  /**
   * Rails
   *
   * GET /rails.
   */
  async index(
    options?: RequestOptions,
  ): Promise<operations.RailsIndexResponse> {
    Rails.#loaded.index ??= await import("../funcs/railsIndex.js");
    return unwrap(await Rails.#loaded.index.railsIndex(this.#client, options));
  }
}
