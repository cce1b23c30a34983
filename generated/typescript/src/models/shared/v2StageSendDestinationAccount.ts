import type { Schema } from "../../lib/schema.js";
import {
  type V2StageSendSourceAccount,
  V2StageSendSourceAccount$,
} from "./v2StageSendSourceAccount.js";

export type V2StageSendDestinationAccount = V2StageSendSourceAccount;

/** @internal */
export const V2StageSendDestinationAccount$: Schema<V2StageSendDestinationAccount> =
  V2StageSendSourceAccount$;
