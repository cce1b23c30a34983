import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The operations under `petController`. */
export class PetController {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    getPet?: typeof import("../funcs/petControllerGetPet.js");
  } = {};
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
    PetController.#loaded.getPet ??=
      await import("../funcs/petControllerGetPet.js");
    return unwrap(
      await PetController.#loaded.getPet.petControllerGetPet(
        this.#client,
        request,
        options,
      ),
    );
  }
}
