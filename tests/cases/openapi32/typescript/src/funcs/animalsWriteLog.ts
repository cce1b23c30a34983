import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { writeLog$ } from "../models/operations/writeLog.js";
import type * as shared from "../models/shared/index.js";

/**
 * writeLog
 *
 * POST /log.
 */
export function animalsWriteLog(
  client: SDKCore,
  request: shared.Animal[],
  options?: RequestOptions,
): Promise<Result<operations.WriteLogResponse, operations.WriteLogError>> {
  return call(client, writeLog$, request, options);
}
