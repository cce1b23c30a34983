import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const ListBooksStatesItem = {
  Lent: "lent",
  On: "on",
} as const;

export type ListBooksStatesItem = OpenEnum<typeof ListBooksStatesItem>;

/** @internal */
export const ListBooksStatesItem$: Schema<ListBooksStatesItem> =
  openEnum(ListBooksStatesItem);
