import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const Secret = {
  X: "x",
  Y: "y",
} as const;

export type Secret = OpenEnum<typeof Secret>;

/** @internal */
export const Secret$: Schema<Secret> = openEnum(Secret);
