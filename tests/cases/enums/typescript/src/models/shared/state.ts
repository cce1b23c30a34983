import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

/** Where a task stands. */
export const State = {
  Open: "open",
  InProgress: "in progress",
  DONE: "DONE",
} as const;

export type State = OpenEnum<typeof State>;

/** @internal */
export const State$: Schema<State> = openEnum(State);
