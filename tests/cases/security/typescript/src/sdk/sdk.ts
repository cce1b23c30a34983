import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * closed
   *
   * GET /closed, with the scope read.
   */
  async closed(options?: RequestOptions): Promise<operations.ClosedResponse> {
    const { closed } = await import("../funcs/closed.js");
    return unwrap(await closed(this, options));
  }

  /**
   * maybe
   *
   * GET /maybe.
   */
  async maybe(options?: RequestOptions): Promise<operations.MaybeResponse> {
    const { maybe } = await import("../funcs/maybe.js");
    return unwrap(await maybe(this, options));
  }

  /**
   * open
   *
   * GET /open.
   */
  async open(options?: RequestOptions): Promise<operations.OpenResponse> {
    const { open } = await import("../funcs/open.js");
    return unwrap(await open(this, options));
  }
}
