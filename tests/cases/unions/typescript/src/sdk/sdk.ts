import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  draw?: typeof import("../funcs/draw.js");
} = {};

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * draw
   *
   * POST /shapes.
   */
  async draw(
    request: shared.Shape,
    options?: RequestOptions,
  ): Promise<operations.DrawResponse> {
    loaded.draw ??= await import("../funcs/draw.js");
    return unwrap(await loaded.draw.draw(this, request, options));
  }
}
