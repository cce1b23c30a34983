import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { type EventStream, eventStream } from "../../lib/streams.js";
import {
  type WatchResponseBodyData,
  WatchResponseBodyData$,
} from "./watchResponseBodyData.js";

/** What `watch` answers. */
export interface WatchResponse extends ResponseInfo {
  events?: EventStream<WatchResponseBodyData> | undefined;
}

/** What a call of `watch` can end with instead. */
export type WatchError = SDKError;

/** @internal */
export const watch$: Operation<void, WatchResponse> = {
  id: "watch",
  method: "GET",
  path: "/events",
  responses: [eventStream("200", WatchResponseBodyData$, "events")],
};
