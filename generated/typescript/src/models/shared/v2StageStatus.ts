import {
  type Schema,
  dateTime,
  number,
  optional,
  record,
  string,
} from "../../lib/schema.js";

/** How far an instance has got with one stage. */
export interface V2StageStatus {
  /** Position of the stage in the workflow, from 0. */
  stage: number;
  /** Identifier of the instance. */
  instanceID: string;
  /** When the stage was entered. */
  startedAt: Date;
  /** When the stage ended; absent while it runs. */
  terminatedAt?: Date | undefined;
  /** Why the stage failed; absent while it runs and when it ended well. */
  error?: string | undefined;
}

/** @internal */
export const V2StageStatus$: Schema<V2StageStatus> = record<V2StageStatus>({
  stage: number,
  instanceID: string,
  startedAt: dateTime,
  terminatedAt: optional(dateTime),
  error: optional(string),
});
