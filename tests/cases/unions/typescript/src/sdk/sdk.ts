import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

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
    const { draw } = await import("../funcs/draw.js");
    return unwrap(await draw(this, request, options));
  }
}
