import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `billing_v1_create_invoice` answers. */
export interface BillingV1CreateInvoiceResponse extends ResponseInfo {}

/** What a call of `billing_v1_create_invoice` can end with instead. */
export type BillingV1CreateInvoiceError = SDKError;

/** @internal */
export const billingV1CreateInvoice$: Operation<
  void,
  BillingV1CreateInvoiceResponse
> = {
  id: "billing_v1_create_invoice",
  method: "POST",
  path: "/v1/invoices",
  responses: [empty("204")],
};
