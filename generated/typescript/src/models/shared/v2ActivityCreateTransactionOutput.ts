import type { Schema } from "../../lib/schema.js";
import {
  type OrchestrationV2CreateTransactionResponse,
  OrchestrationV2CreateTransactionResponse$,
} from "./orchestrationV2CreateTransactionResponse.js";

export type V2ActivityCreateTransactionOutput =
  OrchestrationV2CreateTransactionResponse;

/** @internal */
export const V2ActivityCreateTransactionOutput$: Schema<V2ActivityCreateTransactionOutput> =
  OrchestrationV2CreateTransactionResponse$;
