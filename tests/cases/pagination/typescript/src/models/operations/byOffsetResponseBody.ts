import {
  type Schema,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";
import {
  type ByOffsetResponseBodyMeta,
  ByOffsetResponseBodyMeta$,
} from "./byOffsetResponseBodyMeta.js";

export interface ByOffsetResponseBody {
  meta?: ByOffsetResponseBodyMeta | undefined;
  items?: Item[] | undefined;
  warnings?: string[] | undefined;
}

/** @internal */
export const ByOffsetResponseBody$: Schema<ByOffsetResponseBody> =
  record<ByOffsetResponseBody>({
    meta: optional(ByOffsetResponseBodyMeta$),
    items: optional(list(Item$)),
    warnings: optional(list(string)),
  });
