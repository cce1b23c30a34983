import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const IssueOpenedPayloadAction = {
  Opened: "opened",
} as const;

export type IssueOpenedPayloadAction = OpenEnum<
  typeof IssueOpenedPayloadAction
>;

/** @internal */
export const IssueOpenedPayloadAction$: Schema<IssueOpenedPayloadAction> =
  openEnum(IssueOpenedPayloadAction);
