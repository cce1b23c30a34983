import { type Schema, optional, record, wire } from "../../lib/schema.js";
import {
  type V2ActivityAddAccountMetadata,
  V2ActivityAddAccountMetadata$,
} from "./v2ActivityAddAccountMetadata.js";
import {
  type V2ActivityConfirmHold,
  V2ActivityConfirmHold$,
} from "./v2ActivityConfirmHold.js";
import {
  type V2ActivityCreateTransaction,
  V2ActivityCreateTransaction$,
} from "./v2ActivityCreateTransaction.js";
import {
  type V2ActivityCreditWallet,
  V2ActivityCreditWallet$,
} from "./v2ActivityCreditWallet.js";
import {
  type V2ActivityDebitWallet,
  V2ActivityDebitWallet$,
} from "./v2ActivityDebitWallet.js";
import {
  type V2ActivityGetAccount,
  V2ActivityGetAccount$,
} from "./v2ActivityGetAccount.js";
import {
  type V2ActivityGetPayment,
  V2ActivityGetPayment$,
} from "./v2ActivityGetPayment.js";
import {
  type V2ActivityGetWallet,
  V2ActivityGetWallet$,
} from "./v2ActivityGetWallet.js";
import {
  type V2ActivityListWallets,
  V2ActivityListWallets$,
} from "./v2ActivityListWallets.js";
import {
  type V2ActivityStripeTransfer,
  V2ActivityStripeTransfer$,
} from "./v2ActivityStripeTransfer.js";
import {
  type V2ActivityVoidHold,
  V2ActivityVoidHold$,
} from "./v2ActivityVoidHold.js";

/**
 * What an activity was given. Exactly one property is set; its name is the kind
 * of the activity.
 */
export interface V2WorkflowInstanceHistoryStageInput {
  getAccount?: V2ActivityGetAccount | undefined;
  addAccountMetadata?: V2ActivityAddAccountMetadata | undefined;
  createTransaction?: V2ActivityCreateTransaction | undefined;
  stripeTransfer?: V2ActivityStripeTransfer | undefined;
  getPayment?: V2ActivityGetPayment | undefined;
  confirmHold?: V2ActivityConfirmHold | undefined;
  creditWallet?: V2ActivityCreditWallet | undefined;
  debitWallet?: V2ActivityDebitWallet | undefined;
  getWallet?: V2ActivityGetWallet | undefined;
  voidHold?: V2ActivityVoidHold | undefined;
  listWallets?: V2ActivityListWallets | undefined;
}

/** @internal */
export const V2WorkflowInstanceHistoryStageInput$: Schema<V2WorkflowInstanceHistoryStageInput> =
  record<V2WorkflowInstanceHistoryStageInput>({
    getAccount: wire("GetAccount", optional(V2ActivityGetAccount$)),
    addAccountMetadata: wire(
      "AddAccountMetadata",
      optional(V2ActivityAddAccountMetadata$),
    ),
    createTransaction: wire(
      "CreateTransaction",
      optional(V2ActivityCreateTransaction$),
    ),
    stripeTransfer: wire("StripeTransfer", optional(V2ActivityStripeTransfer$)),
    getPayment: wire("GetPayment", optional(V2ActivityGetPayment$)),
    confirmHold: wire("ConfirmHold", optional(V2ActivityConfirmHold$)),
    creditWallet: wire("CreditWallet", optional(V2ActivityCreditWallet$)),
    debitWallet: wire("DebitWallet", optional(V2ActivityDebitWallet$)),
    getWallet: wire("GetWallet", optional(V2ActivityGetWallet$)),
    voidHold: wire("VoidHold", optional(V2ActivityVoidHold$)),
    listWallets: wire("ListWallets", optional(V2ActivityListWallets$)),
  });
