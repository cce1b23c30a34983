import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { updatePaperText$ } from "../models/operations/updatePaperText.js";

/**
 * Two kinds of a patch, and a text
 *
 * PATCH /papers/{id}, with a body of text/plain.
 */
export function papersUpdatePaperText(
  client: SDKCore,
  request: operations.UpdatePaperTextRequest,
  options?: RequestOptions,
): Promise<
  Result<operations.UpdatePaperTextResponse, operations.UpdatePaperTextError>
> {
  return call(client, updatePaperText$, request, options);
}
