import type { Schema } from "../../lib/schema.js";
import {
  type RevertTransactionResponse,
  RevertTransactionResponse$,
} from "./revertTransactionResponse.js";

export type ActivityRevertTransactionOutput = RevertTransactionResponse;

/** @internal */
export const ActivityRevertTransactionOutput$: Schema<ActivityRevertTransactionOutput> =
  RevertTransactionResponse$;
