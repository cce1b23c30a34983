import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { client$ } from "../models/operations/client.js";
import type * as operations from "../models/operations/index.js";

/**
 * client
 *
 * GET /billing/client.
 */
export function billingClientClient(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.ClientResponse, operations.ClientError>> {
  return call(client, client$, undefined, options);
}
