import { ApiError } from "../../lib/errors.js";
import type { Schema } from "../../lib/schema.js";
import { type V2ErrorData, V2ErrorData$ } from "./v2ErrorData.js";

/** What went wrong, in a form that programs can act on. */
export class V2Error extends ApiError<V2ErrorData> {
  /** @internal */
  static readonly schema: Schema<V2ErrorData> = V2ErrorData$;
  override readonly name: string = "V2Error";
}
