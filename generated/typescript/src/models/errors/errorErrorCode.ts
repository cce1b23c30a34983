import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

/**
 * Kind of the error. `VALIDATION`: the request was not understood or is not
 * allowed now; `NOT_FOUND`: there is no object with the given identifier;
 * `INTERNAL`: the service failed.
 */
export const ErrorErrorCode = {
  VALIDATION: "VALIDATION",
  NotFound: "NOT_FOUND",
  INTERNAL: "INTERNAL",
} as const;

export type ErrorErrorCode = OpenEnum<typeof ErrorErrorCode>;

/** @internal */
export const ErrorErrorCode$: Schema<ErrorErrorCode> = openEnum(ErrorErrorCode);
