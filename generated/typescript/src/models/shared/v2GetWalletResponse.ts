import { type Schema, record } from "../../lib/schema.js";
import {
  type V2WalletWithBalances,
  V2WalletWithBalances$,
} from "./v2WalletWithBalances.js";

/** One wallet. */
export interface V2GetWalletResponse {
  data: V2WalletWithBalances;
}

/** @internal */
export const V2GetWalletResponse$: Schema<V2GetWalletResponse> =
  record<V2GetWalletResponse>({
    data: V2WalletWithBalances$,
  });
