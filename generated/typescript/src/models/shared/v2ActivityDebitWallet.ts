import { type Schema, optional, record, string } from "../../lib/schema.js";
import {
  type V2DebitWalletRequest,
  V2DebitWalletRequest$,
} from "./v2DebitWalletRequest.js";

/** Takes money from a wallet. */
export interface V2ActivityDebitWallet {
  /** Identifier of the wallet. */
  id?: string | undefined;
  data?: V2DebitWalletRequest | undefined;
}

/** @internal */
export const V2ActivityDebitWallet$: Schema<V2ActivityDebitWallet> =
  record<V2ActivityDebitWallet>({
    id: optional(string),
    data: optional(V2DebitWalletRequest$),
  });
