import {
  type Schema,
  list,
  optional,
  record,
  string,
  wire,
} from "../../lib/schema.js";
import { type PageDataItem, PageDataItem$ } from "./pageDataItem.js";
import { type PageMeta, PageMeta$ } from "./pageMeta.js";

export interface Page {
  data: PageDataItem[];
  nextCursor?: string | undefined;
  meta?: PageMeta | undefined;
}

/** @internal */
export const Page$: Schema<Page> = record<Page>({
  data: list(PageDataItem$),
  nextCursor: wire("next_cursor", optional(string)),
  meta: optional(PageMeta$),
});
