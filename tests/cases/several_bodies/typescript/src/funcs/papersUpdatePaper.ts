import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { updatePaper$ } from "../models/operations/updatePaper.js";

/**
 * Two kinds of a patch, and a text
 *
 * PATCH /papers/{id}.
 */
export function papersUpdatePaper(
  client: SDKCore,
  request: operations.UpdatePaperRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.UpdatePaperResponse, operations.UpdatePaperError>
> {
  return call(client, updatePaper$, request, options);
}
