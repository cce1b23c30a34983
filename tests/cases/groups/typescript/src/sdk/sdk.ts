import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { Billing } from "./billing.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    ping?: typeof import("../funcs/ping.js");
  } = {};
  #billing?: Billing;

  get billing(): Billing {
    return (this.#billing ??= new Billing(this));
  }

  /**
   * ping
   *
   * GET /ping.
   */
  async ping(options?: RequestOptions): Promise<operations.PingResponse> {
    SDK.#loaded.ping ??= await import("../funcs/ping.js");
    return unwrap(await SDK.#loaded.ping.ping(this, options));
  }
}
