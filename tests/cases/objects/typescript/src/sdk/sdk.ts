import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  putPet?: typeof import("../funcs/putPet.js");
} = {};

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * putPet
   *
   * PUT /pets.
   */
  async putPet(
    request: shared.PetInput,
    options?: RequestOptions,
  ): Promise<operations.PutPetResponse> {
    loaded.putPet ??= await import("../funcs/putPet.js");
    return unwrap(await loaded.putPet.putPet(this, request, options));
  }
}
