import { type Schema, list, record } from "../../lib/schema.js";
import {
  type OrchestrationV2Transaction,
  OrchestrationV2Transaction$,
} from "./orchestrationV2Transaction.js";

/** The transactions that were committed. */
export interface OrchestrationV2CreateTransactionResponse {
  /** The transactions. */
  data: OrchestrationV2Transaction[];
}

/** @internal */
export const OrchestrationV2CreateTransactionResponse$: Schema<OrchestrationV2CreateTransactionResponse> =
  record<OrchestrationV2CreateTransactionResponse>({
    data: list(OrchestrationV2Transaction$),
  });
