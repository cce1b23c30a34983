import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface PageDataItem {
  id?: string | undefined;
}

/** @internal */
export const PageDataItem$: Schema<PageDataItem> = record<PageDataItem>({
  id: optional(string),
});
