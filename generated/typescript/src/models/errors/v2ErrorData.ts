import { type Schema, record, string } from "../../lib/schema.js";
import {
  type V2ErrorErrorCode,
  V2ErrorErrorCode$,
} from "./v2ErrorErrorCode.js";

/** What went wrong, in a form that programs can act on. */
export interface V2ErrorData {
  /**
   * Kind of the error. `VALIDATION`: the request was not understood or is not
   * allowed now; `NOT_FOUND`: there is no object with the given identifier;
   * `INTERNAL`: the service failed.
   */
  errorCode: V2ErrorErrorCode;
  /** The error in words, meant for people and logs. Do not parse it. */
  errorMessage: string;
}

/** @internal */
export const V2ErrorData$: Schema<V2ErrorData> = record<V2ErrorData>({
  errorCode: V2ErrorErrorCode$,
  errorMessage: string,
});
