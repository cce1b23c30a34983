import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    list?: typeof import("../funcs/list.js");
  } = {};

  /**
   * list
   *
   * GET /tasks.
   */
  async list(
    request?: operations.ListRequest,
    options?: RequestOptions,
  ): Promise<operations.ListResponse> {
    SDK.#loaded.list ??= await import("../funcs/list.js");
    return unwrap(await SDK.#loaded.list.list(this, request, options));
  }
}
