import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { teaCreateV2$ } from "../models/operations/teaCreateV2.js";
import type * as shared from "../models/shared/index.js";

/**
 * Add a tea
 *
 * POST /teas.
 */
export function catalogueTeasAdd(
  client: SDKCore,
  request: shared.Tea,
  options?: RequestOptions,
): Promise<
  Result<operations.TeaCreateV2Response, operations.TeaCreateV2Error>
> {
  return call(client, teaCreateV2$, request, options);
}
