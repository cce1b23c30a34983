import type { Schema } from "../../lib/schema.js";
import {
  type StageSendSourceWallet,
  StageSendSourceWallet$,
} from "./stageSendSourceWallet.js";

export type StageSendDestinationWallet = StageSendSourceWallet;

/** @internal */
export const StageSendDestinationWallet$: Schema<StageSendDestinationWallet> =
  StageSendSourceWallet$;
