import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { next$ } from "../models/operations/next.js";

/**
 * next
 *
 * GET /jobs/next.
 *
 * Its error may be `errors.Problem`.
 */
export function next(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.NextResponse, operations.NextError>> {
  return call(client, next$, undefined, options);
}
