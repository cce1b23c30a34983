import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { change$ } from "../models/operations/change.js";
import type * as operations from "../models/operations/index.js";

/**
 * change
 *
 * PATCH /usual.
 */
export function change(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.ChangeResponse, operations.ChangeError>> {
  return call(client, change$, undefined, options);
}
