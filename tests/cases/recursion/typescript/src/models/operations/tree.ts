import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type Node, Node$ } from "../shared/node.js";

/** What `tree` answers. */
export interface TreeResponse extends ResponseInfo {
  /** The root. */
  node?: Node | undefined;
}

/** What a call of `tree` can end with instead. */
export type TreeError = SDKError;

/** @internal */
export const tree$: Operation<void, TreeResponse> = {
  id: "tree",
  method: "GET",
  path: "/tree",
  responses: [json("200", Node$, "node")],
};
