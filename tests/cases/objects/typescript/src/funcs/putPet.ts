import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { putPet$ } from "../models/operations/putPet.js";
import type * as shared from "../models/shared/index.js";

/**
 * putPet
 *
 * PUT /pets.
 */
export function putPet(
  client: SDKCore,
  request: shared.PetInput,
  options?: RequestOptions,
): Promise<Result<operations.PutPetResponse, operations.PutPetError>> {
  return call(client, putPet$, request, options);
}
