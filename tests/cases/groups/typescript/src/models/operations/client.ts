import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `client` answers. */
export interface ClientResponse extends ResponseInfo {}

/** What a call of `client` can end with instead. */
export type ClientError = SDKError;

/** @internal */
export const client$: Operation<void, ClientResponse> = {
  id: "client",
  method: "GET",
  path: "/billing/client",
  responses: [empty("204")],
};
