import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { failure, json } from "../../lib/responses.js";
import { Failure } from "../errors/failure.js";
import { Problem } from "../errors/problem.js";
import { type Job, Job$ } from "../shared/job.js";
import { type Ticket, Ticket$ } from "../shared/ticket.js";

/** What `start` answers. */
export interface StartResponse extends ResponseInfo {
  /** Done. */
  job?: Job | undefined;
  /** Later. */
  ticket?: Ticket | undefined;
}

/** What a call of `start` can end with instead. */
export type StartError = Problem | Failure | SDKError;

/** @internal */
export const start$: Operation<void, StartResponse> = {
  id: "start",
  method: "POST",
  path: "/jobs",
  responses: [
    json("200", Job$, "job"),
    json("202", Ticket$, "ticket"),
    failure("404", Problem),
    failure("4XX", Problem, "application/problem+json"),
    failure("default", Failure),
  ],
};
