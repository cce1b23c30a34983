import { type Schema, bigint, record, string } from "../../lib/schema.js";

/** An amount of an asset. */
export interface V2Monetary {
  /** The asset, with the number of its decimal places: `USD/2` counts cents. */
  asset: string;
  /**
   * The amount, in the smallest unit of the asset. It may be larger than 64
   * bits hold.
   */
  amount: bigint;
}

/** @internal */
export const V2Monetary$: Schema<V2Monetary> = record<V2Monetary>({
  asset: string,
  amount: bigint,
});
