import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { listInvoices$ } from "../models/operations/listInvoices.js";

/**
 * List invoices
 *
 * Lists all of them.
 *
 * GET /v1/invoices.
 */
export function billingV1ListInvoices(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<operations.ListInvoicesResponse, operations.ListInvoicesError>
> {
  return call(client, listInvoices$, undefined, options);
}
