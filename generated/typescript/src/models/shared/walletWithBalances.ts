import {
  type Schema,
  dateTime,
  map,
  record,
  string,
  uuid,
} from "../../lib/schema.js";
import {
  type WalletWithBalancesBalances,
  WalletWithBalancesBalances$,
} from "./walletWithBalancesBalances.js";

/** A wallet with what it holds. */
export interface WalletWithBalances {
  /** Identifier of the wallet. */
  id: string;
  /** Metadata of the wallet. */
  metadata: { [key: string]: string };
  /** Name for people to recognise the wallet by. */
  name: string;
  /** When the wallet was created. */
  createdAt: Date;
  /** Balances of the wallet, by name. */
  balances: WalletWithBalancesBalances;
  /** Ledger that holds the money of the wallet. */
  ledger: string;
}

/** @internal */
export const WalletWithBalances$: Schema<WalletWithBalances> =
  record<WalletWithBalances>({
    id: uuid,
    metadata: map(string),
    name: string,
    createdAt: dateTime,
    balances: WalletWithBalancesBalances$,
    ledger: string,
  });
