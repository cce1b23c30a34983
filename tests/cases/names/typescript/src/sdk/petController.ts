import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

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
    const { petControllerGetPet } =
      await import("../funcs/petControllerGetPet.js");
    return unwrap(await petControllerGetPet(this.#client, request, options));
  }
}
