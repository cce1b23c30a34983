import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

/**
 * Kind of the error. `VALIDATION`: the request was not understood or is not
 * allowed now; `NOT_FOUND`: there is no object with the given identifier;
 * `INTERNAL`: the service failed.
 */
export const V2ErrorErrorCode = {
  VALIDATION: "VALIDATION",
  NotFound: "NOT_FOUND",
  INTERNAL: "INTERNAL",
} as const;

export type V2ErrorErrorCode = OpenEnum<typeof V2ErrorErrorCode>;

/** @internal */
export const V2ErrorErrorCode$: Schema<V2ErrorErrorCode> =
  openEnum(V2ErrorErrorCode);
