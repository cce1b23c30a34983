import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { sendForm$ } from "../models/operations/sendForm.js";
import type * as shared from "../models/shared/index.js";

/**
 * sendForm
 *
 * POST /form.
 */
export function sendForm(
  client: SDKCore,
  request?: shared.Note,
  options?: RequestOptions,
): Promise<Result<operations.SendFormResponse, operations.SendFormError>> {
  return call(client, sendForm$, request, options);
}
