import {
  type Schema,
  boolean,
  dateTime,
  int,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import {
  type WorkflowInstanceHistoryStageInput,
  WorkflowInstanceHistoryStageInput$,
} from "./workflowInstanceHistoryStageInput.js";
import {
  type WorkflowInstanceHistoryStageOutput,
  WorkflowInstanceHistoryStageOutput$,
} from "./workflowInstanceHistoryStageOutput.js";

/**
 * One activity that a stage carried out: a call to another service of the
 * stack, tried again until it succeeds or is given up.
 */
export interface WorkflowInstanceHistoryStage {
  /** Name of the activity. */
  name: string;
  input: WorkflowInstanceHistoryStageInput;
  output?: WorkflowInstanceHistoryStageOutput | undefined;
  /**
   * Why the activity was given up; absent while it runs and when it ended well.
   */
  error?: string | undefined;
  /** Whether the activity has ended, well or with an error. */
  terminated: boolean;
  /** When the activity was started. */
  startedAt: Date;
  /** When the activity ended; absent while it runs. */
  terminatedAt?: Date | undefined;
  /** What went wrong at the attempt before this one. */
  lastFailure?: string | undefined;
  /** Number of the current attempt, from 1. */
  attempt: number;
  /** When the next attempt is due; absent when none is planned. */
  nextExecution?: Date | undefined;
}

/** @internal */
export const WorkflowInstanceHistoryStage$: Schema<WorkflowInstanceHistoryStage> =
  record<WorkflowInstanceHistoryStage>({
    name: string,
    input: WorkflowInstanceHistoryStageInput$,
    output: optional(WorkflowInstanceHistoryStageOutput$),
    error: optional(string),
    terminated: boolean,
    startedAt: dateTime,
    terminatedAt: optional(dateTime),
    lastFailure: optional(string),
    attempt: int,
    nextExecution: optional(dateTime),
  });
