import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

/** Direction of the payment. */
export const OrchestrationPaymentType = {
  PayIn: "PAY-IN",
  PAYOUT: "PAYOUT",
  TRANSFER: "TRANSFER",
  OTHER: "OTHER",
} as const;

export type OrchestrationPaymentType = OpenEnum<
  typeof OrchestrationPaymentType
>;

/** @internal */
export const OrchestrationPaymentType$: Schema<OrchestrationPaymentType> =
  openEnum(OrchestrationPaymentType);
