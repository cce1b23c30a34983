import { type Schema, date, int, optional, record } from "../../lib/schema.js";

export interface Filter {
  from?: string | undefined;
  /** @defaultValue `20` */
  limit?: number | undefined;
}

/** @internal */
export const Filter$: Schema<Filter> = record<Filter>({
  from: optional(date),
  limit: optional(int),
});
