import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const Grade = {
  /** Whole leaves. */
  OrangePekoe: "op",
  BrokenOrangePekoe: "bop",
} as const;

export type Grade = OpenEnum<typeof Grade>;

/** @internal */
export const Grade$: Schema<Grade> = openEnum(Grade);
