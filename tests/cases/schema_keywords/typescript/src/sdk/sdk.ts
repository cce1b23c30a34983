import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  a?: typeof import("../funcs/a.js");
} = {};

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * a
   *
   * GET /a.
   */
  async a(options?: RequestOptions): Promise<operations.AResponse> {
    loaded.a ??= await import("../funcs/a.js");
    return unwrap(await loaded.a.a(this, options));
  }
}
