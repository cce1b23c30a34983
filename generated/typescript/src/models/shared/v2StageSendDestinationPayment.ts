import { type Schema, record, string } from "../../lib/schema.js";

/** A payment provider to send money out through. */
export interface V2StageSendDestinationPayment {
  /** Name of the payment provider. */
  psp: string;
}

/** @internal */
export const V2StageSendDestinationPayment$: Schema<V2StageSendDestinationPayment> =
  record<V2StageSendDestinationPayment>({
    psp: string,
  });
