import {
  type Schema,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface Filter {
  name?: string | undefined;
  colours?: string[] | undefined;
}

/** @internal */
export const Filter$: Schema<Filter> = record<Filter>({
  name: optional(string),
  colours: optional(list(string)),
});
