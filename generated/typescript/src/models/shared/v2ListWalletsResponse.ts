import { type Schema, record } from "../../lib/schema.js";
import {
  type V2ListWalletsResponseCursor,
  V2ListWalletsResponseCursor$,
} from "./v2ListWalletsResponseCursor.js";

/** One page of wallets. */
export interface V2ListWalletsResponse {
  /** The page. */
  cursor: V2ListWalletsResponseCursor;
}

/** @internal */
export const V2ListWalletsResponse$: Schema<V2ListWalletsResponse> =
  record<V2ListWalletsResponse>({
    cursor: V2ListWalletsResponseCursor$,
  });
