import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const TaskVersion = {
  Value110: "1.10",
  Value2: "2",
} as const;

export type TaskVersion = OpenEnum<typeof TaskVersion>;

/** @internal */
export const TaskVersion$: Schema<TaskVersion> = openEnum(TaskVersion);
