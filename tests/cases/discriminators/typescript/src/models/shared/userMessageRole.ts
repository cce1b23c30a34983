import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const UserMessageRole = {
  User: "user",
  Human: "human",
} as const;

export type UserMessageRole = OpenEnum<typeof UserMessageRole>;

/** @internal */
export const UserMessageRole$: Schema<UserMessageRole> =
  openEnum(UserMessageRole);
