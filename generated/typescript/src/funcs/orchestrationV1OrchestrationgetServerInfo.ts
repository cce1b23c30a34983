import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { orchestrationgetServerInfo$ } from "../models/operations/orchestrationgetServerInfo.js";

/**
 * Tell the version of the service
 *
 * Answers with the release of the service. Useful as a first call, to see that
 * address and credentials are right.
 *
 * GET /api/orchestration/_info, with the scope orchestration:read.
 *
 * Its error may be `errors.ErrorT`.
 */
export function orchestrationV1OrchestrationgetServerInfo(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<
    operations.OrchestrationgetServerInfoResponse,
    operations.OrchestrationgetServerInfoError
  >
> {
  return call(client, orchestrationgetServerInfo$, undefined, options);
}
