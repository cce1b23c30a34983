import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { type Taster, Taster$ } from "../shared/taster.js";

/** What `tasters` takes. */
export interface TastersRequest {
  id: string;
}

/** What `tasters` answers. */
export interface TastersResponse extends ResponseInfo {
  /** The tasters. */
  taster?: Taster | undefined;
}

/** What a call of `tasters` can end with instead. */
export type TastersError = SDKError;

/** @internal */
export const tasters$: Operation<TastersRequest, TastersResponse> = {
  id: "tasters",
  method: "GET",
  path: "/teas/{id}/tasters",
  params: [path("id", string)],
  responses: [json("200", Taster$, "taster")],
};
