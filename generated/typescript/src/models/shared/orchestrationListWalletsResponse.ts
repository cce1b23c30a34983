import { type Schema, record } from "../../lib/schema.js";
import {
  type OrchestrationListWalletsResponseCursor,
  OrchestrationListWalletsResponseCursor$,
} from "./orchestrationListWalletsResponseCursor.js";

/** One page of wallets. */
export interface OrchestrationListWalletsResponse {
  /** The page. */
  cursor: OrchestrationListWalletsResponseCursor;
}

/** @internal */
export const OrchestrationListWalletsResponse$: Schema<OrchestrationListWalletsResponse> =
  record<OrchestrationListWalletsResponse>({
    cursor: OrchestrationListWalletsResponseCursor$,
  });
