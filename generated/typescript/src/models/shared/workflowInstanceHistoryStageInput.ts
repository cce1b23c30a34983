import { type Schema, optional, record, wire } from "../../lib/schema.js";
import {
  type ActivityAddAccountMetadata,
  ActivityAddAccountMetadata$,
} from "./activityAddAccountMetadata.js";
import {
  type ActivityConfirmHold,
  ActivityConfirmHold$,
} from "./activityConfirmHold.js";
import {
  type ActivityCreateTransaction,
  ActivityCreateTransaction$,
} from "./activityCreateTransaction.js";
import {
  type ActivityCreditWallet,
  ActivityCreditWallet$,
} from "./activityCreditWallet.js";
import {
  type ActivityDebitWallet,
  ActivityDebitWallet$,
} from "./activityDebitWallet.js";
import {
  type ActivityGetAccount,
  ActivityGetAccount$,
} from "./activityGetAccount.js";
import {
  type ActivityGetPayment,
  ActivityGetPayment$,
} from "./activityGetPayment.js";
import {
  type ActivityGetWallet,
  ActivityGetWallet$,
} from "./activityGetWallet.js";
import {
  type ActivityListWallets,
  ActivityListWallets$,
} from "./activityListWallets.js";
import {
  type ActivityRevertTransaction,
  ActivityRevertTransaction$,
} from "./activityRevertTransaction.js";
import {
  type ActivityStripeTransfer,
  ActivityStripeTransfer$,
} from "./activityStripeTransfer.js";
import {
  type ActivityVoidHold,
  ActivityVoidHold$,
} from "./activityVoidHold.js";

/**
 * What an activity was given. Exactly one property is set; its name is the kind
 * of the activity.
 */
export interface WorkflowInstanceHistoryStageInput {
  getAccount?: ActivityGetAccount | undefined;
  addAccountMetadata?: ActivityAddAccountMetadata | undefined;
  createTransaction?: ActivityCreateTransaction | undefined;
  revertTransaction?: ActivityRevertTransaction | undefined;
  stripeTransfer?: ActivityStripeTransfer | undefined;
  getPayment?: ActivityGetPayment | undefined;
  confirmHold?: ActivityConfirmHold | undefined;
  creditWallet?: ActivityCreditWallet | undefined;
  debitWallet?: ActivityDebitWallet | undefined;
  getWallet?: ActivityGetWallet | undefined;
  voidHold?: ActivityVoidHold | undefined;
  listWallets?: ActivityListWallets | undefined;
}

/** @internal */
export const WorkflowInstanceHistoryStageInput$: Schema<WorkflowInstanceHistoryStageInput> =
  record<WorkflowInstanceHistoryStageInput>({
    getAccount: wire("GetAccount", optional(ActivityGetAccount$)),
    addAccountMetadata: wire(
      "AddAccountMetadata",
      optional(ActivityAddAccountMetadata$),
    ),
    createTransaction: wire(
      "CreateTransaction",
      optional(ActivityCreateTransaction$),
    ),
    revertTransaction: wire(
      "RevertTransaction",
      optional(ActivityRevertTransaction$),
    ),
    stripeTransfer: wire("StripeTransfer", optional(ActivityStripeTransfer$)),
    getPayment: wire("GetPayment", optional(ActivityGetPayment$)),
    confirmHold: wire("ConfirmHold", optional(ActivityConfirmHold$)),
    creditWallet: wire("CreditWallet", optional(ActivityCreditWallet$)),
    debitWallet: wire("DebitWallet", optional(ActivityDebitWallet$)),
    getWallet: wire("GetWallet", optional(ActivityGetWallet$)),
    voidHold: wire("VoidHold", optional(ActivityVoidHold$)),
    listWallets: wire("ListWallets", optional(ActivityListWallets$)),
  });
