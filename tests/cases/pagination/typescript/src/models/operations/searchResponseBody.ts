import {
  type Schema,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";

export interface SearchResponseBody {
  next?: string | undefined;
  items?: Item[] | undefined;
}

/** @internal */
export const SearchResponseBody$: Schema<SearchResponseBody> =
  record<SearchResponseBody>({
    next: optional(string),
    items: optional(list(Item$)),
  });
