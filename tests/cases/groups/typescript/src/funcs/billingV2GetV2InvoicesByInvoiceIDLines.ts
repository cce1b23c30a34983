import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { getV2InvoicesByInvoiceIDLines$ } from "../models/operations/getV2InvoicesByInvoiceIDLines.js";
import type * as operations from "../models/operations/index.js";

/**
 * GET /v2/invoices/{invoiceID}/lines
 *
 * GET /v2/invoices/{invoiceID}/lines.
 */
export function billingV2GetV2InvoicesByInvoiceIDLines(
  client: SDKCore,
  request: operations.GetV2InvoicesByInvoiceIDLinesRequest,
  options?: RequestOptions,
): Promise<
  Result<
    operations.GetV2InvoicesByInvoiceIDLinesResponse,
    operations.GetV2InvoicesByInvoiceIDLinesError
  >
> {
  return call(client, getV2InvoicesByInvoiceIDLines$, request, options);
}
