import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    find?: typeof import("../funcs/find.js");
  } = {};

  /**
   * find
   *
   * GET /items/{id}/{range}.
   */
  async find(
    request: operations.FindRequest,
    options?: RequestOptions,
  ): Promise<operations.FindResponse> {
    SDK.#loaded.find ??= await import("../funcs/find.js");
    return unwrap(await SDK.#loaded.find.find(this, request, options));
  }
}
