import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const TeaColour = {
  Green: "green",
  Black: "black",
} as const;

export type TeaColour = OpenEnum<typeof TeaColour>;

/** @internal */
export const TeaColour$: Schema<TeaColour> = openEnum(TeaColour);
