import { type Schema, lazy, list, optional, record } from "../../lib/schema.js";
import { type Owner, Owner$ } from "./owner.js";
import { type Value, Value$ } from "./value.js";

export interface Node {
  value: Value;
  parent?: Node | undefined;
  children?: Node[] | undefined;
  owner?: Owner | undefined;
}

/** @internal */
export const Node$: Schema<Node> = record<Node>({
  value: Value$,
  parent: optional(lazy(() => Node$)),
  children: optional(list(lazy(() => Node$))),
  owner: optional(lazy(() => Owner$)),
});
