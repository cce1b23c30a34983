import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { billingV1CreateInvoice$ } from "../models/operations/billingV1CreateInvoice.js";
import type * as operations from "../models/operations/index.js";

/**
 * billing_v1_create_invoice
 *
 * POST /v1/invoices.
 *
 * @deprecated Do not use it in new code.
 */
export function billingV1Create(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<
    operations.BillingV1CreateInvoiceResponse,
    operations.BillingV1CreateInvoiceError
  >
> {
  return call(client, billingV1CreateInvoice$, undefined, options);
}
