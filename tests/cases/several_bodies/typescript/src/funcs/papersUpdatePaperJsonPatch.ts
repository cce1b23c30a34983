import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { updatePaperJsonPatch$ } from "../models/operations/updatePaperJsonPatch.js";

/**
 * Two kinds of a patch, and a text
 *
 * PATCH /papers/{id}, with a body of application/json-patch+json.
 */
export function papersUpdatePaperJsonPatch(
  client: SDKCore,
  request: operations.UpdatePaperJsonPatchRequest,
  options?: RequestOptions,
): Promise<
  Result<
    operations.UpdatePaperJsonPatchResponse,
    operations.UpdatePaperJsonPatchError
  >
> {
  return call(client, updatePaperJsonPatch$, request, options);
}
