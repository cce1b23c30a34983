import {
  type Schema,
  boolean,
  list,
  optional,
  record,
  wire,
} from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";

export interface SuggestedByItemResponseBody {
  hasMore?: boolean | undefined;
  data?: Item[] | undefined;
}

/** @internal */
export const SuggestedByItemResponseBody$: Schema<SuggestedByItemResponseBody> =
  record<SuggestedByItemResponseBody>({
    hasMore: wire("has_more", optional(boolean)),
    data: optional(list(Item$)),
  });
