import {
  type Schema,
  list,
  nullable,
  optional,
  record,
  string,
  wire,
} from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";

export interface ByUrlResponseBody {
  odataNextLink?: string | null | undefined;
  value?: Item[] | undefined;
}

/** @internal */
export const ByUrlResponseBody$: Schema<ByUrlResponseBody> =
  record<ByUrlResponseBody>({
    odataNextLink: wire("@odata.nextLink", optional(nullable(string))),
    value: optional(list(Item$)),
  });
