import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    tree?: typeof import("../funcs/tree.js");
  } = {};

  /**
   * tree
   *
   * GET /tree.
   */
  async tree(options?: RequestOptions): Promise<operations.TreeResponse> {
    SDK.#loaded.tree ??= await import("../funcs/tree.js");
    return unwrap(await SDK.#loaded.tree.tree(this, options));
  }
}
