import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const AllEnumNoType = {
  X: "x",
  Y: "y",
} as const;

export type AllEnumNoType = OpenEnum<typeof AllEnumNoType>;

/** @internal */
export const AllEnumNoType$: Schema<AllEnumNoType> = openEnum(AllEnumNoType);
