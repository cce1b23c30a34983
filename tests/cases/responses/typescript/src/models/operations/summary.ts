import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type Ticket, Ticket$ } from "../shared/ticket.js";

/** What `summary` answers. */
export interface SummaryResponse extends ResponseInfo {
  /** Alone it is the success. */
  ticket?: Ticket | undefined;
}

/** What a call of `summary` can end with instead. */
export type SummaryError = SDKError;

/** @internal */
export const summary$: Operation<void, SummaryResponse> = {
  id: "summary",
  method: "GET",
  path: "/jobs/summary",
  responses: [json("default", Ticket$, "ticket")],
};
