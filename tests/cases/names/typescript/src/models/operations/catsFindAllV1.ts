import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type V1Cat, V1Cat$ } from "../shared/v1Cat.js";

/** What `CatsController_findAll_v1` answers. */
export interface CatsFindAllV1Response extends ResponseInfo {
  /** All. */
  v1Cat?: V1Cat | undefined;
}

/** What a call of `CatsController_findAll_v1` can end with instead. */
export type CatsFindAllV1Error = SDKError;

/** @internal */
export const catsFindAllV1$: Operation<void, CatsFindAllV1Response> = {
  id: "CatsController_findAll_v1",
  method: "GET",
  path: "/v1/cats",
  responses: [json("200", V1Cat$, "v1Cat")],
};
