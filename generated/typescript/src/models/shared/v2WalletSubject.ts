import { type Schema, optional, record, string } from "../../lib/schema.js";

/** A wallet, as a party to a movement of money. */
export interface V2WalletSubject {
  /** Always `WALLET`. */
  type: string;
  /** Identifier of the wallet. */
  identifier: string;
  /** Balance within the wallet; `main` if absent. */
  balance?: string | undefined;
}

/** @internal */
export const V2WalletSubject$: Schema<V2WalletSubject> =
  record<V2WalletSubject>({
    type: string,
    identifier: string,
    balance: optional(string),
  });
