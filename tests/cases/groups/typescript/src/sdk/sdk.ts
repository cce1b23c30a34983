import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import { Billing } from "./billing.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  ping?: typeof import("../funcs/ping.js");
} = {};

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
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
    loaded.ping ??= await import("../funcs/ping.js");
    return unwrap(await loaded.ping.ping(this, options));
  }
}
