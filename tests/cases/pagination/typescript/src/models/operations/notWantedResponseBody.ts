import {
  type Schema,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";

export interface NotWantedResponseBody {
  next?: string | undefined;
  items?: Item[] | undefined;
}

/** @internal */
export const NotWantedResponseBody$: Schema<NotWantedResponseBody> =
  record<NotWantedResponseBody>({
    next: optional(string),
    items: optional(list(Item$)),
  });
