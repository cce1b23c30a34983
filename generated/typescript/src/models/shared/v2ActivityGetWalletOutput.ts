import type { Schema } from "../../lib/schema.js";
import {
  type V2GetWalletResponse,
  V2GetWalletResponse$,
} from "./v2GetWalletResponse.js";

export type V2ActivityGetWalletOutput = V2GetWalletResponse;

/** @internal */
export const V2ActivityGetWalletOutput$: Schema<V2ActivityGetWalletOutput> =
  V2GetWalletResponse$;
