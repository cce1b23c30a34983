import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import { draw$ } from "../models/operations/draw.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/**
 * draw
 *
 * POST /shapes.
 */
export function draw(
  client: SDKCore,
  request: shared.Shape,
  options?: RequestOptions,
): Promise<Result<operations.DrawResponse, operations.DrawError>> {
  return call(client, draw$, request, options);
}
