import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  send?: typeof import("../funcs/send.js");
} = {};

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * send
   *
   * POST /messages.
   */
  async send(
    request: shared.Message,
    options?: RequestOptions,
  ): Promise<operations.SendResponse> {
    loaded.send ??= await import("../funcs/send.js");
    return unwrap(await loaded.send.send(this, request, options));
  }
}
