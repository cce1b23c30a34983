import {
  type Schema,
  int,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface Cat {
  kind: string;
  lives?: number | undefined;
}

/** @internal */
export const Cat$: Schema<Cat> = record<Cat>({
  kind: string,
  lives: optional(int),
});
