import { type Schema, record } from "../../lib/schema.js";
import {
  type OrchestrationTransaction,
  OrchestrationTransaction$,
} from "./orchestrationTransaction.js";

/** The transaction that was committed. */
export interface CreateTransactionResponse {
  data: OrchestrationTransaction;
}

/** @internal */
export const CreateTransactionResponse$: Schema<CreateTransactionResponse> =
  record<CreateTransactionResponse>({
    data: OrchestrationTransaction$,
  });
