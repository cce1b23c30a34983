import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { suggestedByItem$ } from "../models/operations/suggestedByItem.js";

/**
 * suggestedByItem
 *
 * GET /nobody-said-how-either.
 */
export function suggestedByItem(
  client: SDKCore,
  request?: operations.SuggestedByItemRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.SuggestedByItemResponse, operations.SuggestedByItemError>
> {
  return call(client, suggestedByItem$, request, options);
}
