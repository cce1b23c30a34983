import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  list?: typeof import("../funcs/list.js");
} = {};

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
    loaded.list ??= await import("../funcs/list.js");
    return unwrap(await loaded.list.list(this, request, options));
  }
}
