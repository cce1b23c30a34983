import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * all
   *
   * GET /all.
   */
  async all(options?: RequestOptions): Promise<operations.AllResponse> {
    const { all } = await import("../funcs/all.js");
    return unwrap(await all(this, options));
  }
}
