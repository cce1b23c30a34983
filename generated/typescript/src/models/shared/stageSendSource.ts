import { type Schema, optional, record } from "../../lib/schema.js";
import {
  type StageSendSourceAccount,
  StageSendSourceAccount$,
} from "./stageSendSourceAccount.js";
import {
  type StageSendSourcePayment,
  StageSendSourcePayment$,
} from "./stageSendSourcePayment.js";
import {
  type StageSendSourceWallet,
  StageSendSourceWallet$,
} from "./stageSendSourceWallet.js";

/** Where money comes from. Set exactly one property. */
export interface StageSendSource {
  wallet?: StageSendSourceWallet | undefined;
  account?: StageSendSourceAccount | undefined;
  payment?: StageSendSourcePayment | undefined;
}

/** @internal */
export const StageSendSource$: Schema<StageSendSource> =
  record<StageSendSource>({
    wallet: optional(StageSendSourceWallet$),
    account: optional(StageSendSourceAccount$),
    payment: optional(StageSendSourcePayment$),
  });
