import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

/** Card brand or payment system that carried the payment. */
export const V2PaymentScheme = {
  Visa: "visa",
  Mastercard: "mastercard",
  Amex: "amex",
  Diners: "diners",
  Discover: "discover",
  Jcb: "jcb",
  Unionpay: "unionpay",
  SepaDebit: "sepa debit",
  SepaCredit: "sepa credit",
  Sepa: "sepa",
  ApplePay: "apple pay",
  GooglePay: "google pay",
  A2a: "a2a",
  AchDebit: "ach debit",
  Ach: "ach",
  Rtp: "rtp",
  Unknown: "unknown",
  Other: "other",
} as const;

export type V2PaymentScheme = OpenEnum<typeof V2PaymentScheme>;

/** @internal */
export const V2PaymentScheme$: Schema<V2PaymentScheme> =
  openEnum(V2PaymentScheme);
