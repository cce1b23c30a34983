import { type Schema, record } from "../../lib/schema.js";
import { type V2Hold, V2Hold$ } from "./v2Hold.js";

/** The hold, if the money was set aside. */
export interface V2DebitWalletResponse {
  data: V2Hold;
}

/** @internal */
export const V2DebitWalletResponse$: Schema<V2DebitWalletResponse> =
  record<V2DebitWalletResponse>({
    data: V2Hold$,
  });
