import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { teaListV2$ } from "../models/operations/teaListV2.js";

/**
 * All teas
 *
 * GET /teas.
 */
export function catalogueTeasList(
  client: SDKCore,
  request: operations.TeaListV2Request,
  options?: RequestOptions,
): Promise<Result<operations.TeaListV2Response, operations.TeaListV2Error>> {
  return call(client, teaListV2$, request, options);
}
