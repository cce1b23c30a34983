import { type Schema, record } from "../../lib/schema.js";
import { type AssetHolder, AssetHolder$ } from "./assetHolder.js";

/** Balances of the wallet, by name. */
export interface WalletWithBalancesBalances {
  main: AssetHolder;
}

/** @internal */
export const WalletWithBalancesBalances$: Schema<WalletWithBalancesBalances> =
  record<WalletWithBalancesBalances>({
    main: AssetHolder$,
  });
