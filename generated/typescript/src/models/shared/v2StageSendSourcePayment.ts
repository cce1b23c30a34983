import { type Schema, record, string } from "../../lib/schema.js";

/** A payment that was received, to take money from. */
export interface V2StageSendSourcePayment {
  /** Identifier of the payment. */
  id: string;
}

/** @internal */
export const V2StageSendSourcePayment$: Schema<V2StageSendSourcePayment> =
  record<V2StageSendSourcePayment>({
    id: string,
  });
