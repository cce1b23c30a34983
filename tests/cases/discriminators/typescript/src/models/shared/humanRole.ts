import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const HumanRole = {
  Human: "human",
} as const;

export type HumanRole = OpenEnum<typeof HumanRole>;

/** @internal */
export const HumanRole$: Schema<HumanRole> = openEnum(HumanRole);
