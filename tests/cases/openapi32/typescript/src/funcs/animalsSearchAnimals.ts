import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { searchAnimals$ } from "../models/operations/searchAnimals.js";
import type * as shared from "../models/shared/index.js";

/**
 * A search with a body, by the method QUERY
 *
 * QUERY /animals.
 */
export function animalsSearchAnimals(
  client: SDKCore,
  request: shared.Filter,
  options?: RequestOptions,
): Promise<
  Result<operations.SearchAnimalsResponse, operations.SearchAnimalsError>
> {
  return call(client, searchAnimals$, request, options);
}
