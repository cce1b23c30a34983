import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { connected$ } from "../models/operations/connected.js";
import type * as operations from "../models/operations/index.js";

/**
 * connected
 *
 * GET /connected.
 */
export function connected(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.ConnectedResponse, operations.ConnectedError>> {
  return call(client, connected$, undefined, options);
}
