import { type Schema, record } from "../../lib/schema.js";
import {
  type WalletWithBalances,
  WalletWithBalances$,
} from "./walletWithBalances.js";

/** One wallet. */
export interface GetWalletResponse {
  data: WalletWithBalances;
}

/** @internal */
export const GetWalletResponse$: Schema<GetWalletResponse> =
  record<GetWalletResponse>({
    data: WalletWithBalances$,
  });
