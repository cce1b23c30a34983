import {
  type Schema,
  any,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface Step {
  op: string;
  path: string;
  value?: unknown;
}

/** @internal */
export const Step$: Schema<Step> = record<Step>({
  op: string,
  path: string,
  value: optional(any),
});
