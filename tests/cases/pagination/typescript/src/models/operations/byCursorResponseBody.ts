import { type Schema, record } from "../../lib/schema.js";
import {
  type ByCursorResponseBodyCursor,
  ByCursorResponseBodyCursor$,
} from "./byCursorResponseBodyCursor.js";

export interface ByCursorResponseBody {
  cursor: ByCursorResponseBodyCursor;
}

/** @internal */
export const ByCursorResponseBody$: Schema<ByCursorResponseBody> =
  record<ByCursorResponseBody>({
    cursor: ByCursorResponseBodyCursor$,
  });
