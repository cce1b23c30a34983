import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { teaById$ } from "../models/operations/teaById.js";

/**
 * One tea
 *
 * GET /teas/{id}.
 *
 * @deprecated It knows no new teas. Use `tea_list_v2` instead. It will be
 * removed after 2027-01-31.
 */
export function tea(
  client: SDKCore,
  request: operations.TeaByIdRequest,
  options?: RequestOptions,
): Promise<Result<operations.TeaByIdResponse, operations.TeaByIdError>> {
  return call(client, teaById$, request, options);
}
