import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { copyAnimals$ } from "../models/operations/copyAnimals.js";
import type * as operations from "../models/operations/index.js";

/**
 * copyAnimals
 *
 * COPY /animals.
 */
export function animalsCopyAnimals(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<operations.CopyAnimalsResponse, operations.CopyAnimalsError>
> {
  return call(client, copyAnimals$, undefined, options);
}
