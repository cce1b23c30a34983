import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { empty } from "../../lib/responses.js";

/** What `copyAnimals` answers. */
export interface CopyAnimalsResponse extends ResponseInfo {}

/** What a call of `copyAnimals` can end with instead. */
export type CopyAnimalsError = SDKError;

/** @internal */
export const copyAnimals$: Operation<void, CopyAnimalsResponse> = {
  id: "copyAnimals",
  method: "COPY",
  path: "/animals",
  responses: [empty("204")],
};
