import { type Schema, bigint, record, string } from "../../lib/schema.js";

/** Moves an amount of one asset from one account to another. */
export interface Posting {
  /** The amount, in the smallest unit of the asset. */
  amount: bigint;
  /** The asset. */
  asset: string;
  /** Address of the account that receives. */
  destination: string;
  /** Address of the account that pays. */
  source: string;
}

/** @internal */
export const Posting$: Schema<Posting> = record<Posting>({
  amount: bigint,
  asset: string,
  destination: string,
  source: string,
});
