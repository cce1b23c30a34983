import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { appHealth$ } from "../models/operations/appHealth.js";
import type * as operations from "../models/operations/index.js";

/**
 * NestJS without a tag
 *
 * GET /health.
 */
export function appHealth(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.AppHealthResponse, operations.AppHealthError>> {
  return call(client, appHealth$, undefined, options);
}
