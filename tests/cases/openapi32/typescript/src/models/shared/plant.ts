import {
  type Schema,
  number,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface Plant {
  kind: string;
  height?: number | undefined;
}

/** @internal */
export const Plant$: Schema<Plant> = record<Plant>({
  kind: string,
  height: optional(number),
});
