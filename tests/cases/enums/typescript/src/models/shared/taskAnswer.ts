import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const TaskAnswer = {
  Yes: "yes",
  No: "no",
  True: "true",
} as const;

export type TaskAnswer = OpenEnum<typeof TaskAnswer>;

/** @internal */
export const TaskAnswer$: Schema<TaskAnswer> = openEnum(TaskAnswer);
