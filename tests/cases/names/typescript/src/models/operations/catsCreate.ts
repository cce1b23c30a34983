import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type Dog, Dog$ } from "../shared/dog.js";

/** What `CatsController.create` answers. */
export interface CatsCreateResponse extends ResponseInfo {
  /** All. */
  dog?: Dog | undefined;
}

/** What a call of `CatsController.create` can end with instead. */
export type CatsCreateError = SDKError;

/** @internal */
export const catsCreate$: Operation<void, CatsCreateResponse> = {
  id: "CatsController.create",
  method: "POST",
  path: "/v1/cats",
  responses: [json("200", Dog$, "dog")],
};
