import { type Schema, optional, record, string } from "../../lib/schema.js";
import {
  type DebitWalletRequest,
  DebitWalletRequest$,
} from "./debitWalletRequest.js";

/** Takes money from a wallet. */
export interface ActivityDebitWallet {
  /** Identifier of the wallet. */
  id?: string | undefined;
  data?: DebitWalletRequest | undefined;
}

/** @internal */
export const ActivityDebitWallet$: Schema<ActivityDebitWallet> =
  record<ActivityDebitWallet>({
    id: optional(string),
    data: optional(DebitWalletRequest$),
  });
