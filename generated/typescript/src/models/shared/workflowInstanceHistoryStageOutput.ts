import { type Schema, optional, record, wire } from "../../lib/schema.js";
import {
  type ActivityCreateTransactionOutput,
  ActivityCreateTransactionOutput$,
} from "./activityCreateTransactionOutput.js";
import {
  type ActivityDebitWalletOutput,
  ActivityDebitWalletOutput$,
} from "./activityDebitWalletOutput.js";
import {
  type ActivityGetAccountOutput,
  ActivityGetAccountOutput$,
} from "./activityGetAccountOutput.js";
import {
  type ActivityGetPaymentOutput,
  ActivityGetPaymentOutput$,
} from "./activityGetPaymentOutput.js";
import {
  type ActivityGetWalletOutput,
  ActivityGetWalletOutput$,
} from "./activityGetWalletOutput.js";
import {
  type ActivityRevertTransactionOutput,
  ActivityRevertTransactionOutput$,
} from "./activityRevertTransactionOutput.js";
import {
  type OrchestrationListWalletsResponse,
  OrchestrationListWalletsResponse$,
} from "./orchestrationListWalletsResponse.js";

/**
 * What an activity gave back. At most one property is set; its name is the kind
 * of the activity. Kinds without a result are not listed.
 */
export interface WorkflowInstanceHistoryStageOutput {
  getAccount?: ActivityGetAccountOutput | undefined;
  createTransaction?: ActivityCreateTransactionOutput | undefined;
  revertTransaction?: ActivityRevertTransactionOutput | undefined;
  getPayment?: ActivityGetPaymentOutput | undefined;
  debitWallet?: ActivityDebitWalletOutput | undefined;
  getWallet?: ActivityGetWalletOutput | undefined;
  listWallets?: OrchestrationListWalletsResponse | undefined;
}

/** @internal */
export const WorkflowInstanceHistoryStageOutput$: Schema<WorkflowInstanceHistoryStageOutput> =
  record<WorkflowInstanceHistoryStageOutput>({
    getAccount: wire("GetAccount", optional(ActivityGetAccountOutput$)),
    createTransaction: wire(
      "CreateTransaction",
      optional(ActivityCreateTransactionOutput$),
    ),
    revertTransaction: wire(
      "RevertTransaction",
      optional(ActivityRevertTransactionOutput$),
    ),
    getPayment: wire("GetPayment", optional(ActivityGetPaymentOutput$)),
    debitWallet: wire("DebitWallet", optional(ActivityDebitWalletOutput$)),
    getWallet: wire("GetWallet", optional(ActivityGetWalletOutput$)),
    listWallets: wire(
      "ListWallets",
      optional(OrchestrationListWalletsResponse$),
    ),
  });
