import {
  type Schema,
  boolean,
  int,
  list,
  nullable,
  optional,
  record,
  wire,
} from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";

export interface ByPageFromZeroResponseBody {
  pageCount?: number | undefined;
  hasMore?: boolean | null | undefined;
  items?: Item[] | undefined;
}

/** @internal */
export const ByPageFromZeroResponseBody$: Schema<ByPageFromZeroResponseBody> =
  record<ByPageFromZeroResponseBody>({
    pageCount: wire("page-count", optional(int)),
    hasMore: optional(nullable(boolean)),
    items: optional(list(Item$)),
  });
