import { type Schema, optional, record, string } from "../../lib/schema.js";
import { type SearchPaging, SearchPaging$ } from "./searchPaging.js";

export interface Search {
  text: string;
  paging?: SearchPaging | undefined;
}

/** @internal */
export const Search$: Schema<Search> = record<Search>({
  text: string,
  paging: optional(SearchPaging$),
});
