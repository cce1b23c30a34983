import {
  type Schema,
  any,
  bigint,
  boolean,
  map,
  optional,
  record,
  string,
} from "../../lib/schema.js";

/** A transfer to make through Stripe. */
export interface V2StripeTransferRequest {
  /** Identifier of the connector to use. */
  connectorID?: string | undefined;
  /** Amount to transfer, in the smallest unit of the asset. */
  amount?: bigint | undefined;
  /** Asset to transfer. */
  asset?: string | undefined;
  /** Stripe account that receives. */
  destination?: string | undefined;
  /**
   * Whether the transfer waits for somebody to approve it.
   *
   * @defaultValue `false`
   */
  waitingValidation?: boolean | undefined;
  /** Metadata for the transfer. */
  metadata?: { [key: string]: unknown } | undefined;
}

/** @internal */
export const V2StripeTransferRequest$: Schema<V2StripeTransferRequest> =
  record<V2StripeTransferRequest>({
    connectorID: optional(string),
    amount: optional(bigint),
    asset: optional(string),
    destination: optional(string),
    waitingValidation: optional(boolean),
    metadata: optional(map(any)),
  });
