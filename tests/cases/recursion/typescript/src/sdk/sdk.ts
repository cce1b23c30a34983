import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * tree
   *
   * GET /tree.
   */
  async tree(options?: RequestOptions): Promise<operations.TreeResponse> {
    const { tree } = await import("../funcs/tree.js");
    return unwrap(await tree(this, options));
  }
}
