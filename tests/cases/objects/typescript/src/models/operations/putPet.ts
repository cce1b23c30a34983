import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type Pet, Pet$ } from "../shared/pet.js";
import { type PetInput, PetInput$ } from "../shared/petInput.js";

/** What `putPet` answers. */
export interface PutPetResponse extends ResponseInfo {
  /** The pet. */
  pet?: Pet | undefined;
}

/** What a call of `putPet` can end with instead. */
export type PutPetError = SDKError;

/** @internal */
export const putPet$: Operation<PetInput, PutPetResponse> = {
  id: "putPet",
  method: "PUT",
  path: "/pets",
  body: jsonBody(PetInput$, { required: true }),
  responses: [json("200", Pet$, "pet")],
};
