import {
  type Schema,
  lazy,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface Node {
  value?: string | undefined;
  children?: Node[] | undefined;
}

/** @internal */
export const Node$: Schema<Node> = record<Node>({
  value: optional(string),
  children: optional(list(lazy(() => Node$))),
});
