import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  tree?: typeof import("../funcs/tree.js");
} = {};

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * tree
   *
   * GET /tree.
   */
  async tree(options?: RequestOptions): Promise<operations.TreeResponse> {
    loaded.tree ??= await import("../funcs/tree.js");
    return unwrap(await loaded.tree.tree(this, options));
  }
}
