import { type Schema, optional, record, string } from "../../lib/schema.js";
import {
  type V2CreditWalletRequest,
  V2CreditWalletRequest$,
} from "./v2CreditWalletRequest.js";

/** Adds money to a wallet. */
export interface V2ActivityCreditWallet {
  /** Identifier of the wallet. */
  id?: string | undefined;
  data?: V2CreditWalletRequest | undefined;
}

/** @internal */
export const V2ActivityCreditWallet$: Schema<V2ActivityCreditWallet> =
  record<V2ActivityCreditWallet>({
    id: optional(string),
    data: optional(V2CreditWalletRequest$),
  });
