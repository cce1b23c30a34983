import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  find?: typeof import("../funcs/find.js");
} = {};

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * find
   *
   * GET /items/{id}/{range}.
   */
  async find(
    request: operations.FindRequest,
    options?: RequestOptions,
  ): Promise<operations.FindResponse> {
    loaded.find ??= await import("../funcs/find.js");
    return unwrap(await loaded.find.find(this, request, options));
  }
}
