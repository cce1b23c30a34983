import { type Schema, lazy, map, optional, record } from "../../lib/schema.js";
import { type Node, Node$ } from "./node.js";

export interface Owner {
  nodes?: { [key: string]: Node } | undefined;
}

/** @internal */
export const Owner$: Schema<Owner> = record<Owner>({
  nodes: optional(map(lazy(() => Node$))),
});
