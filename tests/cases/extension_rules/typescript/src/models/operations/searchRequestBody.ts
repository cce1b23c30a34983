import {
  type Schema,
  int,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface SearchRequestBody {
  skip?: number | undefined;
  take?: number | undefined;
  text?: string | undefined;
}

/** @internal */
export const SearchRequestBody$: Schema<SearchRequestBody> =
  record<SearchRequestBody>({
    skip: optional(int),
    take: optional(int),
    text: optional(string),
  });
