import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { readLog$ } from "../models/operations/readLog.js";

/**
 * readLog
 *
 * GET /log.
 */
export function animalsReadLog(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.ReadLogResponse, operations.ReadLogError>> {
  return call(client, readLog$, undefined, options);
}
