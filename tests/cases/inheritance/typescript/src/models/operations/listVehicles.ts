import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { list } from "../../lib/schema.js";
import { type AnyVehicle, AnyVehicle$ } from "../shared/anyVehicle.js";

/** What `listVehicles` answers. */
export interface ListVehiclesResponse extends ResponseInfo {
  /** all */
  result?: AnyVehicle[] | undefined;
}

/** What a call of `listVehicles` can end with instead. */
export type ListVehiclesError = SDKError;

/** @internal */
export const listVehicles$: Operation<void, ListVehiclesResponse> = {
  id: "listVehicles",
  method: "GET",
  path: "/vehicles",
  responses: [json("200", list(AnyVehicle$), "result")],
};
