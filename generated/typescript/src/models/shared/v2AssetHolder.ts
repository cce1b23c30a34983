import { type Schema, bigint, map, record } from "../../lib/schema.js";

/** Amounts of several assets. */
export interface V2AssetHolder {
  /** The amounts, by asset, in the smallest unit of each. */
  assets: { [key: string]: bigint };
}

/** @internal */
export const V2AssetHolder$: Schema<V2AssetHolder> = record<V2AssetHolder>({
  assets: map(bigint),
});
