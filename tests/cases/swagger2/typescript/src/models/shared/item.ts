import {
  type Schema,
  date,
  nullable,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface Item {
  kind: string;
  title: string;
  lent?: string | null | undefined;
  id?: string | undefined;
}

/** @internal */
export const Item$: Schema<Item> = record<Item>({
  kind: string,
  title: string,
  lent: optional(nullable(date)),
  id: optional(string),
});
