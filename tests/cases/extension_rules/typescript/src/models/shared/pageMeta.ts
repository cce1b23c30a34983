import {
  type Schema,
  boolean,
  int,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface PageMeta {
  pages?: number | undefined;
  next?: string | undefined;
  more?: boolean | undefined;
}

/** @internal */
export const PageMeta$: Schema<PageMeta> = record<PageMeta>({
  pages: optional(int),
  next: optional(string),
  more: optional(boolean),
});
