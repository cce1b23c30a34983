import {
  type Schema,
  int,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface AllIfThen {
  k?: string | undefined;
  extra?: string | undefined;
  other?: number | undefined;
}

/** @internal */
export const AllIfThen$: Schema<AllIfThen> = record<AllIfThen>({
  k: optional(string),
  extra: optional(string),
  other: optional(int),
});
