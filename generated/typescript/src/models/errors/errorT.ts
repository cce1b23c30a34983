import { ApiError } from "../../lib/errors.js";
import type { Schema } from "../../lib/schema.js";
import { type ErrorData, ErrorData$ } from "./errorData.js";

/** What went wrong, in a form that programs can act on. */
export class ErrorT extends ApiError<ErrorData> {
  /** @internal */
  static readonly schema: Schema<ErrorData> = ErrorData$;
  override readonly name: string = "ErrorT";
}
