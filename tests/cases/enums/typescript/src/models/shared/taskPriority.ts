import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const TaskPriority = {
  LOW: 1,
  NORMAL: 2,
  HIGH: 3,
} as const;

export type TaskPriority = OpenEnum<typeof TaskPriority>;

/** @internal */
export const TaskPriority$: Schema<TaskPriority> = openEnum(TaskPriority);
