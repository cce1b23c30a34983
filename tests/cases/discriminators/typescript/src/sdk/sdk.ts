import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    send?: typeof import("../funcs/send.js");
  } = {};

  /**
   * send
   *
   * POST /messages.
   */
  async send(
    request: shared.Message,
    options?: RequestOptions,
  ): Promise<operations.SendResponse> {
    SDK.#loaded.send ??= await import("../funcs/send.js");
    return unwrap(await SDK.#loaded.send.send(this, request, options));
  }
}
