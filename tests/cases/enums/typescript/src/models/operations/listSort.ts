import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const ListSort = {
  Asc: "asc",
  Desc: "desc",
} as const;

export type ListSort = OpenEnum<typeof ListSort>;

/** @internal */
export const ListSort$: Schema<ListSort> = openEnum(ListSort);
