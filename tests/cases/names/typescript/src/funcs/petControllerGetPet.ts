import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { getPet$ } from "../models/operations/getPet.js";
import type * as operations from "../models/operations/index.js";

/**
 * Springfox
 *
 * GET /pets/{id}.
 */
export function petControllerGetPet(
  client: SDKCore,
  request: operations.GetPetRequest,
  options?: RequestOptions,
): Promise<Result<operations.GetPetResponse, operations.GetPetError>> {
  return call(client, getPet$, request, options);
}
