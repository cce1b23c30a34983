import { type Schema, record, string } from "../../lib/schema.js";

/** A payment that was received, to take money from. */
export interface StageSendSourcePayment {
  /** Identifier of the payment. */
  id: string;
}

/** @internal */
export const StageSendSourcePayment$: Schema<StageSendSourcePayment> =
  record<StageSendSourcePayment>({
    id: string,
  });
