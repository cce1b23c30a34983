import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { v2GetServerInfo$ } from "../models/operations/v2GetServerInfo.js";

/**
 * Tell the version of the service
 *
 * Answers with the release of the service. Useful as a first call, to see that
 * address and credentials are right.
 *
 * GET /api/orchestration/v2/_info, with the scope orchestration:read.
 *
 * Its error may be `errors.V2Error`.
 */
export function orchestrationV2GetServerInfo(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<operations.V2GetServerInfoResponse, operations.V2GetServerInfoError>
> {
  return call(client, v2GetServerInfo$, undefined, options);
}
