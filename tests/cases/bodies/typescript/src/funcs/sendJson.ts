import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { sendJson$ } from "../models/operations/sendJson.js";
import type * as shared from "../models/shared/index.js";

/**
 * sendJson
 *
 * POST /json.
 */
export function sendJson(
  client: SDKCore,
  request: shared.Note,
  options?: RequestOptions,
): Promise<Result<operations.SendJsonResponse, operations.SendJsonError>> {
  return call(client, sendJson$, request, options);
}
