import type { Schema } from "../../lib/schema.js";
import { type Unknown, taggedUnion } from "../../lib/unions.js";
import {
  type V2LedgerAccountSubject,
  V2LedgerAccountSubject$,
} from "./v2LedgerAccountSubject.js";
import { type V2WalletSubject, V2WalletSubject$ } from "./v2WalletSubject.js";

/**
 * Whoever gives or receives money: an account of a ledger or a wallet. `type`
 * tells which.
 */
export type V2Subject =
  | (V2LedgerAccountSubject & { type: "ACCOUNT" })
  | (V2WalletSubject & { type: "WALLET" })
  | Unknown<"type">;

/** @internal */
export const V2Subject$: Schema<V2Subject> = taggedUnion<V2Subject>(
  "type",
  [
    ["ACCOUNT", V2LedgerAccountSubject$],
    ["WALLET", V2WalletSubject$],
  ],
  { open: true },
);
