import {
  type Schema,
  boolean,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";

export interface ByCursorResponseBodyCursor {
  hasMore: boolean;
  next?: string | undefined;
  data: Item[];
}

/** @internal */
export const ByCursorResponseBodyCursor$: Schema<ByCursorResponseBodyCursor> =
  record<ByCursorResponseBodyCursor>({
    hasMore: boolean,
    next: optional(string),
    data: list(Item$),
  });
