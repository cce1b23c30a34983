import { type Schema, optional, record } from "../../lib/schema.js";
import {
  type V2StageSendDestinationAccount,
  V2StageSendDestinationAccount$,
} from "./v2StageSendDestinationAccount.js";
import {
  type V2StageSendDestinationPayment,
  V2StageSendDestinationPayment$,
} from "./v2StageSendDestinationPayment.js";
import {
  type V2StageSendDestinationWallet,
  V2StageSendDestinationWallet$,
} from "./v2StageSendDestinationWallet.js";

/** Where money goes. Set exactly one property. */
export interface V2StageSendDestination {
  wallet?: V2StageSendDestinationWallet | undefined;
  account?: V2StageSendDestinationAccount | undefined;
  payment?: V2StageSendDestinationPayment | undefined;
}

/** @internal */
export const V2StageSendDestination$: Schema<V2StageSendDestination> =
  record<V2StageSendDestination>({
    wallet: optional(V2StageSendDestinationWallet$),
    account: optional(V2StageSendDestinationAccount$),
    payment: optional(V2StageSendDestinationPayment$),
  });
