import { type Schema, optional, record } from "../../lib/schema.js";
import {
  type StageSendDestinationAccount,
  StageSendDestinationAccount$,
} from "./stageSendDestinationAccount.js";
import {
  type StageSendDestinationPayment,
  StageSendDestinationPayment$,
} from "./stageSendDestinationPayment.js";
import {
  type StageSendDestinationWallet,
  StageSendDestinationWallet$,
} from "./stageSendDestinationWallet.js";

/** Where money goes. Set exactly one property. */
export interface StageSendDestination {
  wallet?: StageSendDestinationWallet | undefined;
  account?: StageSendDestinationAccount | undefined;
  payment?: StageSendDestinationPayment | undefined;
}

/** @internal */
export const StageSendDestination$: Schema<StageSendDestination> =
  record<StageSendDestination>({
    wallet: optional(StageSendDestinationWallet$),
    account: optional(StageSendDestinationAccount$),
    payment: optional(StageSendDestinationPayment$),
  });
