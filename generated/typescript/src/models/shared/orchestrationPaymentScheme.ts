import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

/** Card brand or payment system that carried the payment. */
export const OrchestrationPaymentScheme = {
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

export type OrchestrationPaymentScheme = OpenEnum<
  typeof OrchestrationPaymentScheme
>;

/** @internal */
export const OrchestrationPaymentScheme$: Schema<OrchestrationPaymentScheme> =
  openEnum(OrchestrationPaymentScheme);
