import {
  type Schema,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";

export interface SearchTenantResponseBody {
  next?: string | undefined;
  items?: Item[] | undefined;
}

/** @internal */
export const SearchTenantResponseBody$: Schema<SearchTenantResponseBody> =
  record<SearchTenantResponseBody>({
    next: optional(string),
    items: optional(list(Item$)),
  });
