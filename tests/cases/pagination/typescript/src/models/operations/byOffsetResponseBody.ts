import { type Schema, int, list, optional, record } from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";

export interface ByOffsetResponseBody {
  total?: number | undefined;
  items?: Item[] | undefined;
}

/** @internal */
export const ByOffsetResponseBody$: Schema<ByOffsetResponseBody> =
  record<ByOffsetResponseBody>({
    total: optional(int),
    items: optional(list(Item$)),
  });
