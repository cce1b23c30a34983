import {
  type Schema,
  map,
  optional,
  record,
  string,
  uuid,
} from "../../lib/schema.js";
import { type Subject, Subject$ } from "./subject.js";

/** Money set aside in a wallet, until it is confirmed or cancelled. */
export interface Hold {
  /** Identifier of the hold. */
  id: string;
  /** Identifier of the wallet. */
  walletID: string;
  /** Metadata of the hold. */
  metadata: { [key: string]: string };
  /** What the hold is for. */
  description: string;
  destination?: Subject | undefined;
}

/** @internal */
export const Hold$: Schema<Hold> = record<Hold>({
  id: uuid,
  walletID: string,
  metadata: map(string),
  description: string,
  destination: optional(Subject$),
});
