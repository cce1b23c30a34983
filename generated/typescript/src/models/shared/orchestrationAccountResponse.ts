import { type Schema, record } from "../../lib/schema.js";
import {
  type OrchestrationAccount,
  OrchestrationAccount$,
} from "./orchestrationAccount.js";

/** One account of a ledger. */
export interface OrchestrationAccountResponse {
  data: OrchestrationAccount;
}

/** @internal */
export const OrchestrationAccountResponse$: Schema<OrchestrationAccountResponse> =
  record<OrchestrationAccountResponse>({
    data: OrchestrationAccount$,
  });
