import {
  type Schema,
  any,
  map,
  optional,
  record,
  string,
} from "../../lib/schema.js";

/** A program in Numscript that computes the postings. */
export interface OrchestrationPostTransactionScript {
  /** Source text of the program. */
  plain: string;
  /** Values for the variables that the program declares, by name. */
  vars?: { [key: string]: unknown } | undefined;
}

/** @internal */
export const OrchestrationPostTransactionScript$: Schema<OrchestrationPostTransactionScript> =
  record<OrchestrationPostTransactionScript>({
    plain: string,
    vars: optional(map(any)),
  });
