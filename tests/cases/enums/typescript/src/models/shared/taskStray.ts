import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const TaskStray = {
  Here: "here",
} as const;

export type TaskStray = OpenEnum<typeof TaskStray>;

/** @internal */
export const TaskStray$: Schema<TaskStray> = openEnum(TaskStray);
