import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    a?: typeof import("../funcs/a.js");
  } = {};

  /**
   * a
   *
   * GET /a.
   */
  async a(options?: RequestOptions): Promise<operations.AResponse> {
    SDK.#loaded.a ??= await import("../funcs/a.js");
    return unwrap(await SDK.#loaded.a.a(this, options));
  }
}
