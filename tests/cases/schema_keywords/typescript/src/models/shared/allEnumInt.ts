import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const AllEnumInt = {
  Value1: 1,
  Minus1: -1,
  Value9007199254740993: 9007199254740993n,
} as const;

export type AllEnumInt = OpenEnum<typeof AllEnumInt>;

/** @internal */
export const AllEnumInt$: Schema<AllEnumInt> = openEnum(AllEnumInt);
