import { type Schema, optional, record } from "../../lib/schema.js";
import {
  type V2StageSendSourceAccount,
  V2StageSendSourceAccount$,
} from "./v2StageSendSourceAccount.js";
import {
  type V2StageSendSourcePayment,
  V2StageSendSourcePayment$,
} from "./v2StageSendSourcePayment.js";
import {
  type V2StageSendSourceWallet,
  V2StageSendSourceWallet$,
} from "./v2StageSendSourceWallet.js";

/** Where money comes from. Set exactly one property. */
export interface V2StageSendSource {
  wallet?: V2StageSendSourceWallet | undefined;
  account?: V2StageSendSourceAccount | undefined;
  payment?: V2StageSendSourcePayment | undefined;
}

/** @internal */
export const V2StageSendSource$: Schema<V2StageSendSource> =
  record<V2StageSendSource>({
    wallet: optional(V2StageSendSourceWallet$),
    account: optional(V2StageSendSourceAccount$),
    payment: optional(V2StageSendSourcePayment$),
  });
