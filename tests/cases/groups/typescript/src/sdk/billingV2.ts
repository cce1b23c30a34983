import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  getV2InvoicesByInvoiceIDLines?: typeof import("../funcs/billingV2GetV2InvoicesByInvoiceIDLines.js");
} = {};

/** The operations under `billing.v2`. */
export class BillingV2 {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * GET /v2/invoices/{invoiceID}/lines
   *
   * GET /v2/invoices/{invoiceID}/lines.
   */
  async getV2InvoicesByInvoiceIDLines(
    request: operations.GetV2InvoicesByInvoiceIDLinesRequest,
    options?: RequestOptions,
  ): Promise<operations.GetV2InvoicesByInvoiceIDLinesResponse> {
    loaded.getV2InvoicesByInvoiceIDLines ??=
      await import("../funcs/billingV2GetV2InvoicesByInvoiceIDLines.js");
    return unwrap(
      await loaded.getV2InvoicesByInvoiceIDLines.billingV2GetV2InvoicesByInvoiceIDLines(
        this.#client,
        request,
        options,
      ),
    );
  }
}
