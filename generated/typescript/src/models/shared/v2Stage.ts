import type { Schema } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";
import { type V2StageDelay, V2StageDelay$ } from "./v2StageDelay.js";
import { type V2StageSend, V2StageSend$ } from "./v2StageSend.js";
import {
  type V2StageWaitEvent,
  V2StageWaitEvent$,
} from "./v2StageWaitEvent.js";
import { type V2Update, V2Update$ } from "./v2Update.js";

/**
 * The settings of a stage as it was run, with all variables filled in. What is
 * there tells the kind: there is no discriminator.
 */
export type V2Stage =
  V2StageSend | V2StageDelay | V2StageWaitEvent | V2Update | UnknownVariant;

/** @internal */
export const V2Stage$: Schema<V2Stage> = union<V2Stage>(
  [V2StageSend$, V2StageDelay$, V2StageWaitEvent$, V2Update$],
  { open: true },
);
