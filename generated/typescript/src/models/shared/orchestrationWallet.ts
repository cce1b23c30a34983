import {
  type Schema,
  dateTime,
  map,
  record,
  string,
  uuid,
} from "../../lib/schema.js";

/** A wallet, without its balances. */
export interface OrchestrationWallet {
  /** Identifier of the wallet. */
  id: string;
  /** Metadata of the wallet. */
  metadata: { [key: string]: string };
  /** Name for people to recognise the wallet by. */
  name: string;
  /** When the wallet was created. */
  createdAt: Date;
  /** Ledger that holds the money of the wallet. */
  ledger: string;
}

/** @internal */
export const OrchestrationWallet$: Schema<OrchestrationWallet> =
  record<OrchestrationWallet>({
    id: uuid,
    metadata: map(string),
    name: string,
    createdAt: dateTime,
    ledger: string,
  });
