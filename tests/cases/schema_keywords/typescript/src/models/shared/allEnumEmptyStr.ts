import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const AllEnumEmptyStr = {
  Empty: "",
  Space: " ",
  ALower: "a",
  A: "A",
  AB: "a b",
  ADashB: "a-b",
} as const;

export type AllEnumEmptyStr = OpenEnum<typeof AllEnumEmptyStr>;

/** @internal */
export const AllEnumEmptyStr$: Schema<AllEnumEmptyStr> =
  openEnum(AllEnumEmptyStr);
