import { type Schema, optional, record, string } from "../../lib/schema.js";

/** A wallet, as a party to a movement of money. */
export interface WalletSubject {
  /** Always `WALLET`. */
  type: string;
  /** Identifier of the wallet. */
  identifier: string;
  /** Balance within the wallet; `main` if absent. */
  balance?: string | undefined;
}

/** @internal */
export const WalletSubject$: Schema<WalletSubject> = record<WalletSubject>({
  type: string,
  identifier: string,
  balance: optional(string),
});
