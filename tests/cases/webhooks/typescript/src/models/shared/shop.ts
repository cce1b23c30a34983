import { type Schema, record, string } from "../../lib/schema.js";

export interface Shop {
  name: string;
}

/** @internal */
export const Shop$: Schema<Shop> = record<Shop>({
  name: string,
});
