import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

/** The payment provider that a connector talks to. */
export const OrchestrationConnector = {
  STRIPE: "STRIPE",
  DummyPay: "DUMMY-PAY",
  WISE: "WISE",
  MODULR: "MODULR",
  CurrencyCloud: "CURRENCY-CLOUD",
  BankingCircle: "BANKING-CIRCLE",
  MANGOPAY: "MANGOPAY",
  MONEYCORP: "MONEYCORP",
} as const;

export type OrchestrationConnector = OpenEnum<typeof OrchestrationConnector>;

/** @internal */
export const OrchestrationConnector$: Schema<OrchestrationConnector> = openEnum(
  OrchestrationConnector,
);
