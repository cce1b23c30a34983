import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import { BillingV1 } from "./billingV1.js";
import { BillingV2 } from "./billingV2.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  import?: typeof import("../funcs/billingImport.js");
} = {};

/** The operations under `billing`. */
export class Billing {
  readonly #client: SDKCore;
  #v1?: BillingV1;
  #v2?: BillingV2;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /** The first version of billing. */
  get v1(): BillingV1 {
    return (this.#v1 ??= new BillingV1(this.#client));
  }

  get v2(): BillingV2 {
    return (this.#v2 ??= new BillingV2(this.#client));
  }

  /**
   * import
   *
   * GET /billing.
   */
  async import(options?: RequestOptions): Promise<operations.ImportResponse> {
    loaded.import ??= await import("../funcs/billingImport.js");
    return unwrap(await loaded.import.billingImport(this.#client, options));
  }
}
