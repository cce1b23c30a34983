import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { string } from "../../lib/schema.js";
import { type EventStream, eventStream } from "../../lib/streams.js";

/** What `readLog` answers. */
export interface ReadLogResponse extends ResponseInfo {
  events?: EventStream<string> | undefined;
}

/** What a call of `readLog` can end with instead. */
export type ReadLogError = SDKError;

/** @internal */
export const readLog$: Operation<void, ReadLogResponse> = {
  id: "readLog",
  method: "GET",
  path: "/log",
  responses: [eventStream("200", string, "events")],
};
