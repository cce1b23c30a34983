import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const FailureCode = {
  Busy: "busy",
  Broken: "broken",
} as const;

export type FailureCode = OpenEnum<typeof FailureCode>;

/** @internal */
export const FailureCode$: Schema<FailureCode> = openEnum(FailureCode);
