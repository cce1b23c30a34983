import { type ClosedEnum, type Schema, closedEnum } from "../../lib/schema.js";

export const TeaKind = {
  /** From Assam. */
  Assam: "a",
  Breakfast: "b",
  FirstFlush: "1",
} as const;

export type TeaKind = ClosedEnum<typeof TeaKind>;

/** @internal */
export const TeaKind$: Schema<TeaKind> = closedEnum(TeaKind);
