import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `listInvoices` answers. */
export interface ListInvoicesResponse extends ResponseInfo {}

/** What a call of `listInvoices` can end with instead. */
export type ListInvoicesError = SDKError;

/** @internal */
export const listInvoices$: Operation<void, ListInvoicesResponse> = {
  id: "listInvoices",
  method: "GET",
  path: "/v1/invoices",
  responses: [empty("204")],
};
