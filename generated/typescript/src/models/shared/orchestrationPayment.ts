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
import {
  type OrchestrationConnector,
  OrchestrationConnector$,
} from "./orchestrationConnector.js";
import {
  type OrchestrationPaymentAdjustment,
  OrchestrationPaymentAdjustment$,
} from "./orchestrationPaymentAdjustment.js";
import {
  type OrchestrationPaymentMetadata,
  OrchestrationPaymentMetadata$,
} from "./orchestrationPaymentMetadata.js";
import {
  type OrchestrationPaymentScheme,
  OrchestrationPaymentScheme$,
} from "./orchestrationPaymentScheme.js";
import {
  type OrchestrationPaymentStatus,
  OrchestrationPaymentStatus$,
} from "./orchestrationPaymentStatus.js";
import {
  type OrchestrationPaymentType,
  OrchestrationPaymentType$,
} from "./orchestrationPaymentType.js";

/** A payment that came in or went out through a payment provider. */
export interface OrchestrationPayment {
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
  provider?: OrchestrationConnector | undefined;
  /** Direction of the payment. */
  type: OrchestrationPaymentType;
  status: OrchestrationPaymentStatus;
  /** Amount that the payment began with, in the smallest unit of the asset. */
  initialAmount: bigint;
  /** Card brand or payment system that carried the payment. */
  scheme: OrchestrationPaymentScheme;
  /** The asset. */
  asset: string;
  /** When the payment was made, according to the provider. */
  createdAt: Date;
  /** The payment as the provider describes it. */
  raw: { [key: string]: unknown } | null;
  /** Changes to the payment since it was made. */
  adjustments: OrchestrationPaymentAdjustment[];
  metadata: OrchestrationPaymentMetadata | null;
}

/** @internal */
export const OrchestrationPayment$: Schema<OrchestrationPayment> =
  record<OrchestrationPayment>({
    id: string,
    reference: string,
    sourceAccountID: string,
    destinationAccountID: string,
    connectorID: string,
    provider: optional(OrchestrationConnector$),
    type: OrchestrationPaymentType$,
    status: OrchestrationPaymentStatus$,
    initialAmount: bigint,
    scheme: OrchestrationPaymentScheme$,
    asset: string,
    createdAt: dateTime,
    raw: nullable(map(any)),
    adjustments: list(OrchestrationPaymentAdjustment$),
    metadata: nullable(OrchestrationPaymentMetadata$),
  });
