import type { Schema } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";
import { type StageDelay, StageDelay$ } from "./stageDelay.js";
import { type StageSend, StageSend$ } from "./stageSend.js";
import { type StageWaitEvent, StageWaitEvent$ } from "./stageWaitEvent.js";
import { type Update, Update$ } from "./update.js";

/**
 * The settings of a stage as it was run, with all variables filled in. What is
 * there tells the kind: there is no discriminator.
 */
export type Stage =
  StageSend | StageDelay | StageWaitEvent | Update | UnknownVariant;

/** @internal */
export const Stage$: Schema<Stage> = union<Stage>(
  [StageSend$, StageDelay$, StageWaitEvent$, Update$],
  { open: true },
);
