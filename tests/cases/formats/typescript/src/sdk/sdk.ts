import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    all?: typeof import("../funcs/all.js");
  } = {};

  /**
   * all
   *
   * GET /all.
   */
  async all(options?: RequestOptions): Promise<operations.AllResponse> {
    SDK.#loaded.all ??= await import("../funcs/all.js");
    return unwrap(await SDK.#loaded.all.all(this, options));
  }
}
