import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { download$ } from "../models/operations/download.js";
import type * as operations from "../models/operations/index.js";

/**
 * download
 *
 * GET /jobs/log.
 *
 * Its error may be `errors.Failure`.
 */
export function download(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.DownloadResponse, operations.DownloadError>> {
  return call(client, download$, undefined, options);
}
