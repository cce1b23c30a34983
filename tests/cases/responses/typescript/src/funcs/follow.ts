import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { follow$ } from "../models/operations/follow.js";
import type * as operations from "../models/operations/index.js";

/**
 * follow
 *
 * GET /jobs/events.
 *
 * Its error may be `errors.Failure`.
 */
export function follow(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.FollowResponse, operations.FollowError>> {
  return call(client, follow$, undefined, options);
}
