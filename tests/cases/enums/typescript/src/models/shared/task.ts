import {
  type Schema,
  any,
  boolean,
  nullable,
  optional,
  record,
} from "../../lib/schema.js";
import { type State, State$ } from "./state.js";
import { type TaskAnswer, TaskAnswer$ } from "./taskAnswer.js";
import { type TaskColour, TaskColour$ } from "./taskColour.js";
import { type TaskLevel, TaskLevel$ } from "./taskLevel.js";
import { type TaskOnly, TaskOnly$ } from "./taskOnly.js";
import { type TaskPriority, TaskPriority$ } from "./taskPriority.js";
import { type TaskStray, TaskStray$ } from "./taskStray.js";
import { type TaskVersion, TaskVersion$ } from "./taskVersion.js";

export interface Task {
  state?: State | undefined;
  priority?: TaskPriority | undefined;
  colour?: TaskColour | null | undefined;
  only?: TaskOnly | undefined;
  /** @defaultValue `10` */
  level?: TaskLevel | undefined;
  version?: TaskVersion | null | undefined;
  answer?: TaskAnswer | undefined;
  stray?: TaskStray | undefined;
  flag?: boolean | undefined;
  bits?: unknown;
}

/** @internal */
export const Task$: Schema<Task> = record<Task>({
  state: optional(State$),
  priority: optional(TaskPriority$),
  colour: optional(nullable(TaskColour$)),
  only: optional(TaskOnly$),
  level: optional(TaskLevel$),
  version: optional(nullable(TaskVersion$)),
  answer: optional(TaskAnswer$),
  stray: optional(TaskStray$),
  flag: optional(boolean),
  bits: optional(any),
});
