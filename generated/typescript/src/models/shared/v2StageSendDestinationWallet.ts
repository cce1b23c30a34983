import type { Schema } from "../../lib/schema.js";
import {
  type V2StageSendSourceWallet,
  V2StageSendSourceWallet$,
} from "./v2StageSendSourceWallet.js";

export type V2StageSendDestinationWallet = V2StageSendSourceWallet;

/** @internal */
export const V2StageSendDestinationWallet$: Schema<V2StageSendDestinationWallet> =
  V2StageSendSourceWallet$;
