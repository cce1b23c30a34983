import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { createPaper$ } from "../models/operations/createPaper.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * JSON, a form and XML of one schema are one call
 *
 * POST /papers.
 */
export function papersCreatePaper(
  client: SDKCore,
  request: shared.Paper,
  options?: RequestOptions,
): Promise<
  Result<operations.CreatePaperResponse, operations.CreatePaperError>
> {
  return call(client, createPaper$, request, options);
}
