import { type Schema, optional, record, wire } from "../../lib/schema.js";
import {
  type V2ActivityCreateTransactionOutput,
  V2ActivityCreateTransactionOutput$,
} from "./v2ActivityCreateTransactionOutput.js";
import {
  type V2ActivityDebitWalletOutput,
  V2ActivityDebitWalletOutput$,
} from "./v2ActivityDebitWalletOutput.js";
import {
  type V2ActivityGetAccountOutput,
  V2ActivityGetAccountOutput$,
} from "./v2ActivityGetAccountOutput.js";
import {
  type V2ActivityGetPaymentOutput,
  V2ActivityGetPaymentOutput$,
} from "./v2ActivityGetPaymentOutput.js";
import {
  type V2ActivityGetWalletOutput,
  V2ActivityGetWalletOutput$,
} from "./v2ActivityGetWalletOutput.js";
import {
  type V2ListWalletsResponse,
  V2ListWalletsResponse$,
} from "./v2ListWalletsResponse.js";

/**
 * What an activity gave back. At most one property is set; its name is the kind
 * of the activity. Kinds without a result are not listed.
 */
export interface V2WorkflowInstanceHistoryStageOutput {
  getAccount?: V2ActivityGetAccountOutput | undefined;
  createTransaction?: V2ActivityCreateTransactionOutput | undefined;
  getPayment?: V2ActivityGetPaymentOutput | undefined;
  debitWallet?: V2ActivityDebitWalletOutput | undefined;
  getWallet?: V2ActivityGetWalletOutput | undefined;
  listWallets?: V2ListWalletsResponse | undefined;
}

/** @internal */
export const V2WorkflowInstanceHistoryStageOutput$: Schema<V2WorkflowInstanceHistoryStageOutput> =
  record<V2WorkflowInstanceHistoryStageOutput>({
    getAccount: wire("GetAccount", optional(V2ActivityGetAccountOutput$)),
    createTransaction: wire(
      "CreateTransaction",
      optional(V2ActivityCreateTransactionOutput$),
    ),
    getPayment: wire("GetPayment", optional(V2ActivityGetPaymentOutput$)),
    debitWallet: wire("DebitWallet", optional(V2ActivityDebitWalletOutput$)),
    getWallet: wire("GetWallet", optional(V2ActivityGetWalletOutput$)),
    listWallets: wire("ListWallets", optional(V2ListWalletsResponse$)),
  });
