import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

export const IssueClosedPayloadAction = {
  Closed: "closed",
} as const;

export type IssueClosedPayloadAction = OpenEnum<
  typeof IssueClosedPayloadAction
>;

/** @internal */
export const IssueClosedPayloadAction$: Schema<IssueClosedPayloadAction> =
  openEnum(IssueClosedPayloadAction);
