import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type AnyVehicle, AnyVehicle$ } from "../shared/anyVehicle.js";
import { type Lorry, Lorry$ } from "../shared/lorry.js";

/** What `addVehicle` answers. */
export interface AddVehicleResponse extends ResponseInfo {
  /** what was added */
  lorry?: Lorry | undefined;
}

/** What a call of `addVehicle` can end with instead. */
export type AddVehicleError = SDKError;

/** @internal */
export const addVehicle$: Operation<AnyVehicle, AddVehicleResponse> = {
  id: "addVehicle",
  method: "POST",
  path: "/vehicles",
  body: jsonBody(AnyVehicle$, { required: true }),
  responses: [json("200", Lorry$, "lorry")],
};
