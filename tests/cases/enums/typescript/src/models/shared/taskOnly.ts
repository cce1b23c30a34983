import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const TaskOnly = {
  Task: "task",
} as const;

export type TaskOnly = OpenEnum<typeof TaskOnly>;

/** @internal */
export const TaskOnly$: Schema<TaskOnly> = openEnum(TaskOnly);
