import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  getPet?: typeof import("../funcs/petControllerGetPet.js");
} = {};

/** The operations under `petController`. */
export class PetController {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * Springfox
   *
   * GET /pets/{id}.
   */
  async getPet(
    request: operations.GetPetRequest,
    options?: RequestOptions,
  ): Promise<operations.GetPetResponse> {
    loaded.getPet ??= await import("../funcs/petControllerGetPet.js");
    return unwrap(
      await loaded.getPet.petControllerGetPet(this.#client, request, options),
    );
  }
}
