import { type Schema, nullable, optional, record } from "../../lib/schema.js";
import { type State, State$ } from "./state.js";
import { type TaskColour, TaskColour$ } from "./taskColour.js";
import { type TaskOnly, TaskOnly$ } from "./taskOnly.js";
import { type TaskPriority, TaskPriority$ } from "./taskPriority.js";

export interface Task {
  state?: State | undefined;
  priority?: TaskPriority | undefined;
  colour?: TaskColour | null | undefined;
  only?: TaskOnly | undefined;
}

/** @internal */
export const Task$: Schema<Task> = record<Task>({
  state: optional(State$),
  priority: optional(TaskPriority$),
  colour: optional(nullable(TaskColour$)),
  only: optional(TaskOnly$),
});
