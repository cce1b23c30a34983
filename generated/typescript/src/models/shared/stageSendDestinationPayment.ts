import { type Schema, record, string } from "../../lib/schema.js";

/** A payment provider to send money out through. */
export interface StageSendDestinationPayment {
  /** Name of the payment provider. */
  psp: string;
}

/** @internal */
export const StageSendDestinationPayment$: Schema<StageSendDestinationPayment> =
  record<StageSendDestinationPayment>({
    psp: string,
  });
