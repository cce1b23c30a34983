import {
  type Schema,
  int,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface Paper {
  title?: string | undefined;
  pages?: number | undefined;
}

/** @internal */
export const Paper$: Schema<Paper> = record<Paper>({
  title: optional(string),
  pages: optional(int),
});
