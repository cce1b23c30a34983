import type { Schema } from "../../lib/schema.js";
import { type Unknown, taggedUnion } from "../../lib/unions.js";
import {
  type LedgerAccountSubject,
  LedgerAccountSubject$,
} from "./ledgerAccountSubject.js";
import { type WalletSubject, WalletSubject$ } from "./walletSubject.js";

/**
 * Whoever gives or receives money: an account of a ledger or a wallet. `type`
 * tells which.
 */
export type Subject =
  | (LedgerAccountSubject & { type: "ACCOUNT" })
  | (WalletSubject & { type: "WALLET" })
  | Unknown<"type">;

/** @internal */
export const Subject$: Schema<Subject> = taggedUnion<Subject>(
  "type",
  [
    ["ACCOUNT", LedgerAccountSubject$],
    ["WALLET", WalletSubject$],
  ],
  { open: true },
);
