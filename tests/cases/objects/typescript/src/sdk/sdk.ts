import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    putPet?: typeof import("../funcs/putPet.js");
  } = {};

  /**
   * putPet
   *
   * PUT /pets.
   */
  async putPet(
    request: shared.PetInput,
    options?: RequestOptions,
  ): Promise<operations.PutPetResponse> {
    SDK.#loaded.putPet ??= await import("../funcs/putPet.js");
    return unwrap(await SDK.#loaded.putPet.putPet(this, request, options));
  }
}
