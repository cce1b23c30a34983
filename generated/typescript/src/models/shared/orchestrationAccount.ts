import {
  type Schema,
  map,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type Volumes, Volumes$ } from "./volumes.js";

/** An account of a ledger. */
export interface OrchestrationAccount {
  /** Address of the account, unique within its ledger. */
  address: string;
  /** Metadata of the account. */
  metadata: { [key: string]: string };
  volumes?: Volumes | undefined;
  effectiveVolumes?: Volumes | undefined;
}

/** @internal */
export const OrchestrationAccount$: Schema<OrchestrationAccount> =
  record<OrchestrationAccount>({
    address: string,
    metadata: map(string),
    volumes: optional(Volumes$),
    effectiveVolumes: optional(Volumes$),
  });
