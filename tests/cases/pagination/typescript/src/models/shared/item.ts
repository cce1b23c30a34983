import { type Schema, record, string } from "../../lib/schema.js";

export interface Item {
  id: string;
}

/** @internal */
export const Item$: Schema<Item> = record<Item>({
  id: string,
});
