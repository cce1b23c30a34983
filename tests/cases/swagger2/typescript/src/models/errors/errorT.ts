import { ApiError } from "../../lib/errors.js";
import type { Schema } from "../../lib/schema.js";
import { type ErrorData, ErrorData$ } from "./errorData.js";

/** An error that the API documents. */
export class ErrorT extends ApiError<ErrorData> {
  /** @internal */
  static readonly schema: Schema<ErrorData> = ErrorData$;
  override readonly name: string = "ErrorT";
}
