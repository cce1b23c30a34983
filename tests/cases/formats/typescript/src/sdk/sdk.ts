import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  all?: typeof import("../funcs/all.js");
} = {};

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * all
   *
   * GET /all.
   */
  async all(options?: RequestOptions): Promise<operations.AllResponse> {
    loaded.all ??= await import("../funcs/all.js");
    return unwrap(await loaded.all.all(this, options));
  }
}
