import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { failure } from "../../lib/responses.js";
import { type EventStream, eventStream } from "../../lib/streams.js";
import { Failure } from "../errors/failure.js";
import { type Job, Job$ } from "../shared/job.js";

/** What `follow` answers. */
export interface FollowResponse extends ResponseInfo {
  /** As they happen. */
  events?: EventStream<Job> | undefined;
}

/** What a call of `follow` can end with instead. */
export type FollowError = Failure | SDKError;

/** @internal */
export const follow$: Operation<void, FollowResponse> = {
  id: "follow",
  method: "GET",
  path: "/jobs/events",
  responses: [eventStream("200", Job$, "events"), failure("default", Failure)],
};
