import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

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
    const { send } = await import("../funcs/send.js");
    return unwrap(await send(this, request, options));
  }
}
