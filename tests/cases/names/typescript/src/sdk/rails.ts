import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  getRails?: typeof import("../funcs/railsGetRails.js");
  index?: typeof import("../funcs/railsIndex.js");
} = {};

/** The operations under `rails`. */
export class Rails {
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
    loaded.getRails ??= await import("../funcs/railsGetRails.js");
    return unwrap(await loaded.getRails.railsGetRails(this.#client, options));
  }

  /**
   * Rails
   *
   * GET /rails.
   */
  async index(
    options?: RequestOptions,
  ): Promise<operations.RailsIndexResponse> {
    loaded.index ??= await import("../funcs/railsIndex.js");
    return unwrap(await loaded.index.railsIndex(this.#client, options));
  }
}
