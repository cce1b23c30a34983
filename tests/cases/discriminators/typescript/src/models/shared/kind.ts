import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const Kind = {
  Cat: "Cat",
  Dog: "Dog",
} as const;

export type Kind = OpenEnum<typeof Kind>;

/** @internal */
export const Kind$: Schema<Kind> = openEnum(Kind);
