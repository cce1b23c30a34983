import { ApiError } from "../../lib/errors.js";
import type { Schema } from "../../lib/schema.js";
import { type ProblemData, ProblemData$ } from "./problemData.js";

/** An error that the API documents. */
export class Problem extends ApiError<ProblemData> {
  /** @internal */
  static readonly schema: Schema<ProblemData> = ProblemData$;
  override readonly name: string = "Problem";
}
