import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  create?: typeof import("../funcs/billingV1Create.js");
  listInvoices?: typeof import("../funcs/billingV1ListInvoices.js");
} = {};

/** The first version of billing. */
export class BillingV1 {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * billing_v1_create_invoice
   *
   * POST /v1/invoices.
   *
   * @deprecated Do not use it in new code.
   */
  async create(
    options?: RequestOptions,
  ): Promise<operations.BillingV1CreateInvoiceResponse> {
    loaded.create ??= await import("../funcs/billingV1Create.js");
    return unwrap(await loaded.create.billingV1Create(this.#client, options));
  }

  /**
   * List invoices
   *
   * Lists all of them.
   *
   * GET /v1/invoices.
   */
  async listInvoices(
    options?: RequestOptions,
  ): Promise<operations.ListInvoicesResponse> {
    loaded.listInvoices ??= await import("../funcs/billingV1ListInvoices.js");
    return unwrap(
      await loaded.listInvoices.billingV1ListInvoices(this.#client, options),
    );
  }
}
