import {
  type Schema,
  any,
  bigint,
  dateTime,
  list,
  map,
  nullable,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type V2Connector, V2Connector$ } from "./v2Connector.js";
import {
  type V2PaymentAdjustment,
  V2PaymentAdjustment$,
} from "./v2PaymentAdjustment.js";
import {
  type V2PaymentMetadata,
  V2PaymentMetadata$,
} from "./v2PaymentMetadata.js";
import { type V2PaymentScheme, V2PaymentScheme$ } from "./v2PaymentScheme.js";
import { type V2PaymentStatus, V2PaymentStatus$ } from "./v2PaymentStatus.js";
import { type V2PaymentType, V2PaymentType$ } from "./v2PaymentType.js";

/** A payment that came in or went out through a payment provider. */
export interface V2Payment {
  /** Identifier of the payment. */
  id: string;
  /** Identifier that the provider uses. */
  reference: string;
  /** Account that the payment came from. */
  sourceAccountID: string;
  /** Account that the payment went to. */
  destinationAccountID: string;
  /** Identifier of the connector that reported the payment. */
  connectorID: string;
  provider?: V2Connector | undefined;
  /** Direction of the payment. */
  type: V2PaymentType;
  status: V2PaymentStatus;
  /** Amount that the payment began with, in the smallest unit of the asset. */
  initialAmount: bigint;
  /** Card brand or payment system that carried the payment. */
  scheme: V2PaymentScheme;
  /** The asset. */
  asset: string;
  /** When the payment was made, according to the provider. */
  createdAt: Date;
  /** The payment as the provider describes it. */
  raw: { [key: string]: unknown } | null;
  /** Changes to the payment since it was made. */
  adjustments: V2PaymentAdjustment[];
  metadata: V2PaymentMetadata | null;
}

/** @internal */
export const V2Payment$: Schema<V2Payment> = record<V2Payment>({
  id: string,
  reference: string,
  sourceAccountID: string,
  destinationAccountID: string,
  connectorID: string,
  provider: optional(V2Connector$),
  type: V2PaymentType$,
  status: V2PaymentStatus$,
  initialAmount: bigint,
  scheme: V2PaymentScheme$,
  asset: string,
  createdAt: dateTime,
  raw: nullable(map(any)),
  adjustments: list(V2PaymentAdjustment$),
  metadata: nullable(V2PaymentMetadata$),
});
