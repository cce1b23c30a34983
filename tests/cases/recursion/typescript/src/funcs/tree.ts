import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { tree$ } from "../models/operations/tree.js";

/**
 * tree
 *
 * GET /tree.
 */
export function tree(
  client: SDKCore,
  options?: RequestOptions,
): Promise<Result<operations.TreeResponse, operations.TreeError>> {
  return call(client, tree$, undefined, options);
}
