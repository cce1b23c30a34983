import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

/** The payment provider that a connector talks to. */
export const V2Connector = {
  STRIPE: "STRIPE",
  DummyPay: "DUMMY-PAY",
  WISE: "WISE",
  MODULR: "MODULR",
  CurrencyCloud: "CURRENCY-CLOUD",
  BankingCircle: "BANKING-CIRCLE",
  MANGOPAY: "MANGOPAY",
  MONEYCORP: "MONEYCORP",
} as const;

export type V2Connector = OpenEnum<typeof V2Connector>;

/** @internal */
export const V2Connector$: Schema<V2Connector> = openEnum(V2Connector);
