import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import {
  type ApiResponseListPet,
  ApiResponseListPet$,
} from "../shared/apiResponseListPet.js";

/** What `getPetUsingGET_1` takes. */
export interface GetPetRequest {
  id: string;
}

/** What `getPetUsingGET_1` answers. */
export interface GetPetResponse extends ResponseInfo {
  /** One. */
  apiResponseListPet?: ApiResponseListPet | undefined;
}

/** What a call of `getPetUsingGET_1` can end with instead. */
export type GetPetError = SDKError;

/** @internal */
export const getPet$: Operation<GetPetRequest, GetPetResponse> = {
  id: "getPetUsingGET_1",
  method: "GET",
  path: "/pets/{id}",
  params: [path("id", string)],
  responses: [json("200", ApiResponseListPet$, "apiResponseListPet")],
};
