import {
  type Schema,
  bigint,
  boolean,
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
import { type Posting, Posting$ } from "./posting.js";

/** A transaction that a ledger has committed. */
export interface OrchestrationTransaction {
  /** Date that the transaction is booked at. */
  timestamp: Date;
  /** What the transaction moved. */
  postings: Posting[];
  /** Reference that the caller gave, unique within the ledger. */
  reference?: string | undefined;
  metadata: OrchestrationMetadata;
  /** Identifier of the transaction, unique within its ledger. */
  id: bigint;
  /** Whether the transaction was undone. */
  reverted: boolean;
}

/** @internal */
export const OrchestrationTransaction$: Schema<OrchestrationTransaction> =
  record<OrchestrationTransaction>({
    timestamp: dateTime,
    postings: list(Posting$),
    reference: optional(string),
    metadata: OrchestrationMetadata$,
    id: bigint,
    reverted: boolean,
  });
