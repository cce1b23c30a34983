import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";

/** What `GET /v2/invoices/{invoiceID}/lines` takes. */
export interface GetV2InvoicesByInvoiceIDLinesRequest {
  invoiceID: string;
}

/** What `GET /v2/invoices/{invoiceID}/lines` answers. */
export interface GetV2InvoicesByInvoiceIDLinesResponse extends ResponseInfo {}

/** What a call of `GET /v2/invoices/{invoiceID}/lines` can end with instead. */
export type GetV2InvoicesByInvoiceIDLinesError = SDKError;

/** @internal */
export const getV2InvoicesByInvoiceIDLines$: Operation<
  GetV2InvoicesByInvoiceIDLinesRequest,
  GetV2InvoicesByInvoiceIDLinesResponse
> = {
  id: "GET /v2/invoices/{invoiceID}/lines",
  method: "GET",
  path: "/v2/invoices/{invoiceID}/lines",
  params: [path("invoiceID", string)],
  responses: [empty("204")],
};
