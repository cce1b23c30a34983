import { type Schema, record } from "../../lib/schema.js";
import { type V2AssetHolder, V2AssetHolder$ } from "./v2AssetHolder.js";

/** Balances of the wallet, by name. */
export interface V2WalletWithBalancesBalances {
  main: V2AssetHolder;
}

/** @internal */
export const V2WalletWithBalancesBalances$: Schema<V2WalletWithBalancesBalances> =
  record<V2WalletWithBalancesBalances>({
    main: V2AssetHolder$,
  });
