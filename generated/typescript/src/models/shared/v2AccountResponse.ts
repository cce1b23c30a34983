import { type Schema, record } from "../../lib/schema.js";
import {
  type OrchestrationV2Account,
  OrchestrationV2Account$,
} from "./orchestrationV2Account.js";

/** One account of a ledger. */
export interface V2AccountResponse {
  data: OrchestrationV2Account;
}

/** @internal */
export const V2AccountResponse$: Schema<V2AccountResponse> =
  record<V2AccountResponse>({
    data: OrchestrationV2Account$,
  });
