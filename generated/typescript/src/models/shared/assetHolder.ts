import { type Schema, bigint, map, record } from "../../lib/schema.js";

/** Amounts of several assets. */
export interface AssetHolder {
  /** The amounts, by asset, in the smallest unit of each. */
  assets: { [key: string]: bigint };
}

/** @internal */
export const AssetHolder$: Schema<AssetHolder> = record<AssetHolder>({
  assets: map(bigint),
});
