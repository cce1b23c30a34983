import { type Schema, bigint, optional, record } from "../../lib/schema.js";

/**
 * What an account has received and sent of one asset, in the smallest unit of
 * that asset.
 */
export interface V2Volume {
  /** Sum of what the account received. */
  input: bigint;
  /** Sum of what the account sent. */
  output: bigint;
  /** What is left: `input` less `output`. */
  balance?: bigint | undefined;
}

/** @internal */
export const V2Volume$: Schema<V2Volume> = record<V2Volume>({
  input: bigint,
  output: bigint,
  balance: optional(bigint),
});
