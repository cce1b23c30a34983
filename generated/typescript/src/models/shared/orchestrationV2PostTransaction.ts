import {
  type Schema,
  dateTime,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import {
  type OrchestrationV2PostTransactionScript,
  OrchestrationV2PostTransactionScript$,
} from "./orchestrationV2PostTransactionScript.js";
import { type V2Metadata, V2Metadata$ } from "./v2Metadata.js";
import { type V2Posting, V2Posting$ } from "./v2Posting.js";

/** A transaction to commit, as postings or as a script. */
export interface OrchestrationV2PostTransaction {
  /** Date to book the transaction at; the moment it is committed if absent. */
  timestamp?: Date | undefined;
  /** What the transaction moves. Leave it out when there is a script. */
  postings?: V2Posting[] | undefined;
  /** A program in Numscript that computes the postings. */
  script?: OrchestrationV2PostTransactionScript | undefined;
  /**
   * Reference to find the transaction by, unique within the ledger. A second
   * transaction with the same one is refused.
   */
  reference?: string | undefined;
  metadata: V2Metadata;
}

/** @internal */
export const OrchestrationV2PostTransaction$: Schema<OrchestrationV2PostTransaction> =
  record<OrchestrationV2PostTransaction>({
    timestamp: optional(dateTime),
    postings: optional(list(V2Posting$)),
    script: optional(OrchestrationV2PostTransactionScript$),
    reference: optional(string),
    metadata: V2Metadata$,
  });
