import type { Schema } from "../../lib/schema.js";
import {
  type GetWalletResponse,
  GetWalletResponse$,
} from "./getWalletResponse.js";

export type ActivityGetWalletOutput = GetWalletResponse;

/** @internal */
export const ActivityGetWalletOutput$: Schema<ActivityGetWalletOutput> =
  GetWalletResponse$;
