import {
  type Schema,
  map,
  optional,
  record,
  string,
  uuid,
} from "../../lib/schema.js";
import { type V2Subject, V2Subject$ } from "./v2Subject.js";

/** Money set aside in a wallet, until it is confirmed or cancelled. */
export interface V2Hold {
  /** Identifier of the hold. */
  id: string;
  /** Identifier of the wallet. */
  walletID: string;
  /** Metadata of the hold. */
  metadata: { [key: string]: string };
  /** What the hold is for. */
  description: string;
  destination?: V2Subject | undefined;
}

/** @internal */
export const V2Hold$: Schema<V2Hold> = record<V2Hold>({
  id: uuid,
  walletID: string,
  metadata: map(string),
  description: string,
  destination: optional(V2Subject$),
});
