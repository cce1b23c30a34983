import type { Schema } from "../../lib/schema.js";
import {
  type CreateTransactionResponse,
  CreateTransactionResponse$,
} from "./createTransactionResponse.js";

export type ActivityCreateTransactionOutput = CreateTransactionResponse;

/** @internal */
export const ActivityCreateTransactionOutput$: Schema<ActivityCreateTransactionOutput> =
  CreateTransactionResponse$;
