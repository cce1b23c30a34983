import { type Schema, optional, record, string } from "../../lib/schema.js";
import {
  type OrchestrationCreditWalletRequest,
  OrchestrationCreditWalletRequest$,
} from "./orchestrationCreditWalletRequest.js";

/** Adds money to a wallet. */
export interface ActivityCreditWallet {
  /** Identifier of the wallet. */
  id?: string | undefined;
  data?: OrchestrationCreditWalletRequest | undefined;
}

/** @internal */
export const ActivityCreditWallet$: Schema<ActivityCreditWallet> =
  record<ActivityCreditWallet>({
    id: optional(string),
    data: optional(OrchestrationCreditWalletRequest$),
  });
