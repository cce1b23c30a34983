import type { Schema } from "../../lib/schema.js";
import {
  type DebitWalletResponse,
  DebitWalletResponse$,
} from "./debitWalletResponse.js";

export type ActivityDebitWalletOutput = DebitWalletResponse;

/** @internal */
export const ActivityDebitWalletOutput$: Schema<ActivityDebitWalletOutput> =
  DebitWalletResponse$;
