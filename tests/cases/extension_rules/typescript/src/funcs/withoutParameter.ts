import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { withoutParameter$ } from "../models/operations/withoutParameter.js";

/**
 * withoutParameter
 *
 * GET /absent.
 */
export function withoutParameter(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<operations.WithoutParameterResponse, operations.WithoutParameterError>
> {
  return call(client, withoutParameter$, undefined, options);
}
