import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { optional, string } from "../../lib/schema.js";
import {
  type NotWantedResponseBody,
  NotWantedResponseBody$,
} from "./notWantedResponseBody.js";

/** What `notWanted` takes. */
export interface NotWantedRequest {
  cursor?: string | undefined;
}

/** What `notWanted` answers. */
export interface NotWantedResponse extends ResponseInfo {
  /** One page. */
  responseBody?: NotWantedResponseBody | undefined;
}

/** What a call of `notWanted` can end with instead. */
export type NotWantedError = SDKError;

/** @internal */
export const notWanted$: Operation<NotWantedRequest, NotWantedResponse> = {
  id: "notWanted",
  method: "GET",
  path: "/not-wanted",
  params: [query("cursor", optional(string))],
  responses: [json("200", NotWantedResponseBody$, "responseBody")],
};
