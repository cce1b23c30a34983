import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

/** Where a payment stands. */
export const OrchestrationPaymentStatus = {
  PENDING: "PENDING",
  ACTIVE: "ACTIVE",
  TERMINATED: "TERMINATED",
  FAILED: "FAILED",
  SUCCEEDED: "SUCCEEDED",
  CANCELLED: "CANCELLED",
} as const;

export type OrchestrationPaymentStatus = OpenEnum<
  typeof OrchestrationPaymentStatus
>;

/** @internal */
export const OrchestrationPaymentStatus$: Schema<OrchestrationPaymentStatus> =
  openEnum(OrchestrationPaymentStatus);
