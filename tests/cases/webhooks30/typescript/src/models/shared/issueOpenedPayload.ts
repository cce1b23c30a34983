import { type Schema, nullable, record, string } from "../../lib/schema.js";
import {
  type IssueOpenedPayloadAction,
  IssueOpenedPayloadAction$,
} from "./issueOpenedPayloadAction.js";

export interface IssueOpenedPayload {
  action: IssueOpenedPayloadAction;
  title: string | null;
}

/** @internal */
export const IssueOpenedPayload$: Schema<IssueOpenedPayload> =
  record<IssueOpenedPayload>({
    action: IssueOpenedPayloadAction$,
    title: nullable(string),
  });
