import {
  type Schema,
  dateTime,
  map,
  record,
  string,
  uuid,
} from "../../lib/schema.js";
import {
  type V2WalletWithBalancesBalances,
  V2WalletWithBalancesBalances$,
} from "./v2WalletWithBalancesBalances.js";

/** A wallet with what it holds. */
export interface V2WalletWithBalances {
  /** Identifier of the wallet. */
  id: string;
  /** Metadata of the wallet. */
  metadata: { [key: string]: string };
  /** Name for people to recognise the wallet by. */
  name: string;
  /** When the wallet was created. */
  createdAt: Date;
  /** Balances of the wallet, by name. */
  balances: V2WalletWithBalancesBalances;
  /** Ledger that holds the money of the wallet. */
  ledger: string;
}

/** @internal */
export const V2WalletWithBalances$: Schema<V2WalletWithBalances> =
  record<V2WalletWithBalances>({
    id: uuid,
    metadata: map(string),
    name: string,
    createdAt: dateTime,
    balances: V2WalletWithBalancesBalances$,
    ledger: string,
  });
