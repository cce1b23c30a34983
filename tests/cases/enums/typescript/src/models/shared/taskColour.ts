import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const TaskColour = {
  Red: "red",
  LightGreen: "light-green",
  Empty: "",
  Plus1: "+1",
  Minus1: "-1",
} as const;

export type TaskColour = OpenEnum<typeof TaskColour>;

/** @internal */
export const TaskColour$: Schema<TaskColour> = openEnum(TaskColour);
