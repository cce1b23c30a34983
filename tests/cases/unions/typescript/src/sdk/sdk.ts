import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    draw?: typeof import("../funcs/draw.js");
  } = {};

  /**
   * draw
   *
   * POST /shapes.
   */
  async draw(
    request: shared.Shape,
    options?: RequestOptions,
  ): Promise<operations.DrawResponse> {
    SDK.#loaded.draw ??= await import("../funcs/draw.js");
    return unwrap(await SDK.#loaded.draw.draw(this, request, options));
  }
}
