import { type ClosedEnum, type Schema, closedEnum } from "../../lib/schema.js";

export const Size = {
  /** A small bag. */
  SMALL: 1,
  /** A large bag. */
  LARGE: 2,
} as const;

export type Size = ClosedEnum<typeof Size>;

/** @internal */
export const Size$: Schema<Size> = closedEnum(Size);
