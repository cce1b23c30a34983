import {
  type Schema,
  bigint,
  dateTime,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type V2Metadata, V2Metadata$ } from "./v2Metadata.js";
import { type V2Posting, V2Posting$ } from "./v2Posting.js";

/** A transaction that a ledger has committed. */
export interface OrchestrationV2Transaction {
  /** Date that the transaction is booked at. */
  timestamp: Date;
  /** What the transaction moved. */
  postings: V2Posting[];
  /** Reference that the caller gave, unique within the ledger. */
  reference?: string | undefined;
  metadata: V2Metadata;
  /** Identifier of the transaction, unique within its ledger. */
  txid: bigint;
}

/** @internal */
export const OrchestrationV2Transaction$: Schema<OrchestrationV2Transaction> =
  record<OrchestrationV2Transaction>({
    timestamp: dateTime,
    postings: list(V2Posting$),
    reference: optional(string),
    metadata: V2Metadata$,
    txid: bigint,
  });
