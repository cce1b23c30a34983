import {
  type Schema,
  date,
  int,
  nullable,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface Book {
  kind: string;
  title: string;
  lent?: string | null | undefined;
  id?: string | undefined;
  pages?: number | undefined;
}

/** @internal */
export const Book$: Schema<Book> = record<Book>({
  kind: string,
  title: string,
  lent: optional(nullable(date)),
  id: optional(string),
  pages: optional(int),
});
