import {
  type Schema,
  dateTime,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import {
  type OrchestrationMetadata,
  OrchestrationMetadata$,
} from "./orchestrationMetadata.js";
import {
  type OrchestrationPostTransactionScript,
  OrchestrationPostTransactionScript$,
} from "./orchestrationPostTransactionScript.js";
import { type Posting, Posting$ } from "./posting.js";

/** A transaction to commit, as postings or as a script. */
export interface OrchestrationPostTransaction {
  /** Date to book the transaction at; the moment it is committed if absent. */
  timestamp?: Date | undefined;
  /** What the transaction moves. Leave it out when there is a script. */
  postings?: Posting[] | undefined;
  /** A program in Numscript that computes the postings. */
  script?: OrchestrationPostTransactionScript | undefined;
  /**
   * Reference to find the transaction by, unique within the ledger. A second
   * transaction with the same one is refused.
   */
  reference?: string | undefined;
  metadata: OrchestrationMetadata;
}

/** @internal */
export const OrchestrationPostTransaction$: Schema<OrchestrationPostTransaction> =
  record<OrchestrationPostTransaction>({
    timestamp: optional(dateTime),
    postings: optional(list(Posting$)),
    script: optional(OrchestrationPostTransactionScript$),
    reference: optional(string),
    metadata: OrchestrationMetadata$,
  });
