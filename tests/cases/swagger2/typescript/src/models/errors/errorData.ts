import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface ErrorData {
  reason?: string | undefined;
}

/** @internal */
export const ErrorData$: Schema<ErrorData> = record<ErrorData>({
  reason: optional(string),
});
