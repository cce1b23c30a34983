import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { signed$ } from "../models/operations/signed.js";

/**
 * signed
 *
 * GET /signed.
 */
export function signed(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.SignedResponse, operations.SignedError>> {
  return call(client, signed$, undefined, options);
}
