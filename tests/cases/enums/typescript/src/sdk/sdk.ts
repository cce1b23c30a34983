import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * list
   *
   * GET /tasks.
   */
  async list(
    request?: operations.ListRequest,
    options?: RequestOptions,
  ): Promise<operations.ListResponse> {
    const { list } = await import("../funcs/list.js");
    return unwrap(await list(this, request, options));
  }
}
