import type { Schema } from "../../lib/schema.js";
import {
  type CreateTransactionResponse,
  CreateTransactionResponse$,
} from "./createTransactionResponse.js";

export type RevertTransactionResponse = CreateTransactionResponse;

/** @internal */
export const RevertTransactionResponse$: Schema<RevertTransactionResponse> =
  CreateTransactionResponse$;
