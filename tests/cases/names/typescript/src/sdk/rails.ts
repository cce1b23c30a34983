import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

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
    const { railsGetRails } = await import("../funcs/railsGetRails.js");
    return unwrap(await railsGetRails(this.#client, options));
  }

  /**
   * Rails
   *
   * GET /rails.
   */
  async index(
    options?: RequestOptions,
  ): Promise<operations.RailsIndexResponse> {
    const { railsIndex } = await import("../funcs/railsIndex.js");
    return unwrap(await railsIndex(this.#client, options));
  }
}
