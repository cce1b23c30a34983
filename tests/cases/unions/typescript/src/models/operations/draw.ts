import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type Shape, Shape$ } from "../shared/shape.js";
import {
  type DrawResponseBody,
  DrawResponseBody$,
} from "./drawResponseBody.js";

/** What `draw` answers. */
export interface DrawResponse extends ResponseInfo {
  /** What was drawn. */
  responseBody?: DrawResponseBody | undefined;
}

/** What a call of `draw` can end with instead. */
export type DrawError = SDKError;

/** @internal */
export const draw$: Operation<Shape, DrawResponse> = {
  id: "draw",
  method: "POST",
  path: "/shapes",
  body: jsonBody(Shape$, { required: true }),
  responses: [json("200", DrawResponseBody$, "responseBody")],
};
