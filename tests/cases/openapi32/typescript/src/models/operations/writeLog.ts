import { jsonLinesBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";
import { list } from "../../lib/schema.js";
import { type Animal, Animal$ } from "../shared/animal.js";

/** What `writeLog` answers. */
export interface WriteLogResponse extends ResponseInfo {}

/** What a call of `writeLog` can end with instead. */
export type WriteLogError = SDKError;

/** @internal */
export const writeLog$: Operation<Animal[], WriteLogResponse> = {
  id: "writeLog",
  method: "POST",
  path: "/log",
  body: jsonLinesBody(list(Animal$), {
    media: "application/json-seq",
    required: true,
  }),
  responses: [empty("204")],
};
