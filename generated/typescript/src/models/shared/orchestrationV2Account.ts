import {
  type Schema,
  map,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type V2Volumes, V2Volumes$ } from "./v2Volumes.js";

/** An account of a ledger. */
export interface OrchestrationV2Account {
  /** Address of the account, unique within its ledger. */
  address: string;
  /** Metadata of the account. */
  metadata: { [key: string]: string };
  volumes?: V2Volumes | undefined;
  effectiveVolumes?: V2Volumes | undefined;
}

/** @internal */
export const OrchestrationV2Account$: Schema<OrchestrationV2Account> =
  record<OrchestrationV2Account>({
    address: string,
    metadata: map(string),
    volumes: optional(V2Volumes$),
    effectiveVolumes: optional(V2Volumes$),
  });
