import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";
import { type Tea, Tea$ } from "../shared/tea.js";

/** What `tea_create_v2` answers. */
export interface TeaCreateV2Response extends ResponseInfo {}

/** What a call of `tea_create_v2` can end with instead. */
export type TeaCreateV2Error = SDKError;

/** @internal */
export const teaCreateV2$: Operation<Tea, TeaCreateV2Response> = {
  id: "tea_create_v2",
  method: "POST",
  path: "/teas",
  body: jsonBody(Tea$, { required: true }),
  responses: [empty("201")],
};
