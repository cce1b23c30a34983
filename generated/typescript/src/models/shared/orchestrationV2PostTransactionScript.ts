import {
  type Schema,
  any,
  map,
  optional,
  record,
  string,
} from "../../lib/schema.js";

/** A program in Numscript that computes the postings. */
export interface OrchestrationV2PostTransactionScript {
  /** Source text of the program. */
  plain: string;
  /** Values for the variables that the program declares, by name. */
  vars?: { [key: string]: unknown } | undefined;
}

/** @internal */
export const OrchestrationV2PostTransactionScript$: Schema<OrchestrationV2PostTransactionScript> =
  record<OrchestrationV2PostTransactionScript>({
    plain: string,
    vars: optional(map(any)),
  });
