import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";
import {
  type ListTriggersOccurrencesResponse as SharedListTriggersOccurrencesResponse,
  ListTriggersOccurrencesResponse$,
} from "../shared/listTriggersOccurrencesResponse.js";

/** What `listTriggersOccurrences` takes. */
export interface ListTriggersOccurrencesRequest {
  /** Identifier of the trigger. */
  triggerID: string;
}

/** What `listTriggersOccurrences` answers. */
export interface ListTriggersOccurrencesResponse extends ResponseInfo {
  /** The occurrences. */
  listTriggersOccurrencesResponse?:
    SharedListTriggersOccurrencesResponse | undefined;
}

/** What a call of `listTriggersOccurrences` can end with instead. */
export type ListTriggersOccurrencesError = ErrorT | SDKError;

/** @internal */
export const listTriggersOccurrences$: Operation<
  ListTriggersOccurrencesRequest,
  ListTriggersOccurrencesResponse
> = {
  id: "listTriggersOccurrences",
  method: "GET",
  path: "/api/orchestration/triggers/{triggerID}/occurrences",
  params: [path("triggerID", string)],
  responses: [
    json(
      "200",
      ListTriggersOccurrencesResponse$,
      "listTriggersOccurrencesResponse",
    ),
    failure("default", ErrorT),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
};
