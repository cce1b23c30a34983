import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type V2Cat, V2Cat$ } from "../shared/v2Cat.js";

/** What `CatsController_findAll_v2` answers. */
export interface CatsFindAllV2Response extends ResponseInfo {
  /** All. */
  v2Cat?: V2Cat | undefined;
}

/** What a call of `CatsController_findAll_v2` can end with instead. */
export type CatsFindAllV2Error = SDKError;

/** @internal */
export const catsFindAllV2$: Operation<void, CatsFindAllV2Response> = {
  id: "CatsController_findAll_v2",
  method: "GET",
  path: "/v2/cats",
  responses: [json("200", V2Cat$, "v2Cat")],
};
