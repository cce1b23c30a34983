import type { Schema } from "../../lib/schema.js";
import {
  type V2AccountResponse,
  V2AccountResponse$,
} from "./v2AccountResponse.js";

export type V2ActivityGetAccountOutput = V2AccountResponse;

/** @internal */
export const V2ActivityGetAccountOutput$: Schema<V2ActivityGetAccountOutput> =
  V2AccountResponse$;
