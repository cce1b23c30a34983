import { formBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";
import {
  type SendStylesRequestBody,
  SendStylesRequestBody$,
} from "./sendStylesRequestBody.js";

/** What `sendStyles` answers. */
export interface SendStylesResponse extends ResponseInfo {}

/** What a call of `sendStyles` can end with instead. */
export type SendStylesError = SDKError;

/** @internal */
export const sendStyles$: Operation<SendStylesRequestBody, SendStylesResponse> =
  {
    id: "sendStyles",
    method: "POST",
    path: "/styles",
    body: formBody(SendStylesRequestBody$, {
      parts: {
        spaced: { style: "spaceDelimited", explode: false },
        joined: { style: "form", explode: false },
        kept: { style: "form", allowReserved: true },
        nested: { style: "deepObject" },
      },
    }),
    responses: [empty("204")],
  };
