import { type Schema, record } from "../../lib/schema.js";
import {
  type IssueClosedPayloadAction,
  IssueClosedPayloadAction$,
} from "./issueClosedPayloadAction.js";

export interface IssueClosedPayload {
  action: IssueClosedPayloadAction;
}

/** @internal */
export const IssueClosedPayload$: Schema<IssueClosedPayload> =
  record<IssueClosedPayload>({
    action: IssueClosedPayloadAction$,
  });
