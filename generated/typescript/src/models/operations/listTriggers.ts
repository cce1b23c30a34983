import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { query } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { optional, string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";
import {
  type ListTriggersResponse as SharedListTriggersResponse,
  ListTriggersResponse$,
} from "../shared/listTriggersResponse.js";

/** What `listTriggers` takes. */
export interface ListTriggersRequest {
  /** Name that the triggers must have. */
  name?: string | undefined;
}

/** What `listTriggers` answers. */
export interface ListTriggersResponse extends ResponseInfo {
  /** The triggers. */
  listTriggersResponse?: SharedListTriggersResponse | undefined;
}

/** What a call of `listTriggers` can end with instead. */
export type ListTriggersError = ErrorT | SDKError;

/** @internal */
export const listTriggers$: Operation<
  ListTriggersRequest,
  ListTriggersResponse
> = {
  id: "listTriggers",
  method: "GET",
  path: "/api/orchestration/triggers",
  params: [query("name", optional(string))],
  responses: [
    json("200", ListTriggersResponse$, "listTriggersResponse"),
    failure("default", ErrorT),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
};
