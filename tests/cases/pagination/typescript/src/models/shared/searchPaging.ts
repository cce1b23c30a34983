import {
  type Schema,
  int,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface SearchPaging {
  after?: string | undefined;
  size?: number | undefined;
}

/** @internal */
export const SearchPaging$: Schema<SearchPaging> = record<SearchPaging>({
  after: optional(string),
  size: optional(int),
});
