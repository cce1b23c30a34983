import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const TaskLevel = {
  Value0: 0,
  Value10: 10,
} as const;

export type TaskLevel = OpenEnum<typeof TaskLevel>;

/** @internal */
export const TaskLevel$: Schema<TaskLevel> = openEnum(TaskLevel);
