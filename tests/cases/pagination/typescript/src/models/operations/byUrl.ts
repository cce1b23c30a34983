import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { nextURL } from "../../lib/pages.js";
import { json } from "../../lib/responses.js";
import {
  type ByUrlResponseBody,
  ByUrlResponseBody$,
} from "./byUrlResponseBody.js";

/** What `byUrl` answers. */
export interface ByUrlResponse extends ResponseInfo {
  /** One page. */
  responseBody?: ByUrlResponseBody | undefined;
}

/** What a call of `byUrl` can end with instead. */
export type ByUrlError = SDKError;

/** @internal */
export const byUrl$: Operation<void, ByUrlResponse> = {
  id: "byUrl",
  method: "GET",
  path: "/next-url",
  responses: [json("200", ByUrlResponseBody$, "responseBody")],
  pages: nextURL({
    result: "responseBody",
    items: ["value"],
    next: ["odataNextLink"],
  }),
};
