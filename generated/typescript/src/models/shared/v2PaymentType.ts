import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

/** Direction of the payment. */
export const V2PaymentType = {
  PayIn: "PAY-IN",
  PAYOUT: "PAYOUT",
  TRANSFER: "TRANSFER",
  OTHER: "OTHER",
} as const;

export type V2PaymentType = OpenEnum<typeof V2PaymentType>;

/** @internal */
export const V2PaymentType$: Schema<V2PaymentType> = openEnum(V2PaymentType);
