import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const TankerKind = {
  Tank: "tank",
} as const;

export type TankerKind = OpenEnum<typeof TankerKind>;

/** @internal */
export const TankerKind$: Schema<TankerKind> = openEnum(TankerKind);
