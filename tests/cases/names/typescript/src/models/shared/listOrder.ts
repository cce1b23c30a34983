import { type Schema, int, optional, record } from "../../lib/schema.js";

export interface ListOrder {
  count?: number | undefined;
}

/** @internal */
export const ListOrder$: Schema<ListOrder> = record<ListOrder>({
  count: optional(int),
});
