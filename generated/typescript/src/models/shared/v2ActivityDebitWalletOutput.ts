import type { Schema } from "../../lib/schema.js";
import {
  type V2DebitWalletResponse,
  V2DebitWalletResponse$,
} from "./v2DebitWalletResponse.js";

export type V2ActivityDebitWalletOutput = V2DebitWalletResponse;

/** @internal */
export const V2ActivityDebitWalletOutput$: Schema<V2ActivityDebitWalletOutput> =
  V2DebitWalletResponse$;
