import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const AllOneOfConst = {
  One: 1,
  Two: 2,
} as const;

export type AllOneOfConst = OpenEnum<typeof AllOneOfConst>;

/** @internal */
export const AllOneOfConst$: Schema<AllOneOfConst> = openEnum(AllOneOfConst);
