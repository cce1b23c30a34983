import { type Schema, record } from "../../lib/schema.js";
import { type FailureCode, FailureCode$ } from "./failureCode.js";

export interface FailureData {
  code: FailureCode;
}

/** @internal */
export const FailureData$: Schema<FailureData> = record<FailureData>({
  code: FailureCode$,
});
