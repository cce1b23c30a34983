import { type Schema, optional, record, string } from "../../lib/schema.js";
import { type FailureData, FailureData$ } from "./failureData.js";

export interface ProblemData {
  title?: string | undefined;
  cause?: FailureData | undefined;
}

/** @internal */
export const ProblemData$: Schema<ProblemData> = record<ProblemData>({
  title: optional(string),
  cause: optional(FailureData$),
});
