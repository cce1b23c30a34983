import { type OpenEnum, type Schema, openEnum } from "../../lib/schema.js";

/** Where a payment stands. */
export const V2PaymentStatus = {
  PENDING: "PENDING",
  ACTIVE: "ACTIVE",
  TERMINATED: "TERMINATED",
  FAILED: "FAILED",
  SUCCEEDED: "SUCCEEDED",
  CANCELLED: "CANCELLED",
} as const;

export type V2PaymentStatus = OpenEnum<typeof V2PaymentStatus>;

/** @internal */
export const V2PaymentStatus$: Schema<V2PaymentStatus> =
  openEnum(V2PaymentStatus);
