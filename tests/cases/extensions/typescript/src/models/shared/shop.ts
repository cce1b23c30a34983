import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const Shop = {
  /** By the river. */
  North: "north",
  South: "south",
} as const;

export type Shop = OpenEnum<typeof Shop>;

/** @internal */
export const Shop$: Schema<Shop> = openEnum(Shop);
