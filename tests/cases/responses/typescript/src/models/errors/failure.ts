import { ApiError } from "../../lib/errors.js";
import type { Schema } from "../../lib/schema.js";
import { type FailureData, FailureData$ } from "./failureData.js";

/** An error that the API documents. */
export class Failure extends ApiError<FailureData> {
  /** @internal */
  static readonly schema: Schema<FailureData> = FailureData$;
  override readonly name: string = "Failure";
}
