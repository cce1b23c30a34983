import type { Schema } from "../../lib/schema.js";
import {
  type StageSendSourceAccount,
  StageSendSourceAccount$,
} from "./stageSendSourceAccount.js";

export type StageSendDestinationAccount = StageSendSourceAccount;

/** @internal */
export const StageSendDestinationAccount$: Schema<StageSendDestinationAccount> =
  StageSendSourceAccount$;
