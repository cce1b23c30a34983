import { type Schema, record } from "../../lib/schema.js";
import { type Hold, Hold$ } from "./hold.js";

/** The hold, if the money was set aside. */
export interface DebitWalletResponse {
  data: Hold;
}

/** @internal */
export const DebitWalletResponse$: Schema<DebitWalletResponse> =
  record<DebitWalletResponse>({
    data: Hold$,
  });
