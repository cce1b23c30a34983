import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { names$ } from "../models/operations/names.js";

/**
 * names
 *
 * GET /jobs/names.
 */
export function names(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.NamesResponse, operations.NamesError>> {
  return call(client, names$, undefined, options);
}
