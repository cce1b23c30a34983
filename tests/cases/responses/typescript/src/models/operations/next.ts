import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { failure, json } from "../../lib/responses.js";
import { Problem } from "../errors/problem.js";
import { type Job, Job$ } from "../shared/job.js";

/** What `next` answers. */
export interface NextResponse extends ResponseInfo {
  /** The success, as there is no other. */
  job?: Job | undefined;
}

/** What a call of `next` can end with instead. */
export type NextError = Problem | SDKError;

/** @internal */
export const next$: Operation<void, NextResponse> = {
  id: "next",
  method: "GET",
  path: "/jobs/next",
  responses: [json("default", Job$, "job"), failure("404", Problem)],
};
