import {
  type Schema,
  date,
  int,
  nullable,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface BookInput {
  kind: string;
  title: string;
  lent?: string | null | undefined;
  pages?: number | undefined;
}

/** @internal */
export const BookInput$: Schema<BookInput> = record<BookInput>({
  kind: string,
  title: string,
  lent: optional(nullable(date)),
  pages: optional(int),
});
