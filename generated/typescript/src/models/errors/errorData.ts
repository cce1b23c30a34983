import { type Schema, record, string } from "../../lib/schema.js";
import { type ErrorErrorCode, ErrorErrorCode$ } from "./errorErrorCode.js";

/** What went wrong, in a form that programs can act on. */
export interface ErrorData {
  /**
   * Kind of the error. `VALIDATION`: the request was not understood or is not
   * allowed now; `NOT_FOUND`: there is no object with the given identifier;
   * `INTERNAL`: the service failed.
   */
  errorCode: ErrorErrorCode;
  /** The error in words, meant for people and logs. Do not parse it. */
  errorMessage: string;
}

/** @internal */
export const ErrorData$: Schema<ErrorData> = record<ErrorData>({
  errorCode: ErrorErrorCode$,
  errorMessage: string,
});
