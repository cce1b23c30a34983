import {
  type Schema,
  any,
  bigint,
  boolean,
  dateTime,
  map,
  record,
} from "../../lib/schema.js";
import {
  type OrchestrationPaymentStatus,
  OrchestrationPaymentStatus$,
} from "./orchestrationPaymentStatus.js";

/** A change to a payment, such as a refund or a new status. */
export interface OrchestrationPaymentAdjustment {
  status: OrchestrationPaymentStatus;
  /** Amount of the change, in the smallest unit of the asset. */
  amount: bigint;
  /** When the change was made. */
  date: Date;
  /** The change as the provider describes it. */
  raw: { [key: string]: unknown };
  /**
   * Whether `amount` is the new total, rather than a difference to the previous
   * one.
   */
  absolute: boolean;
}

/** @internal */
export const OrchestrationPaymentAdjustment$: Schema<OrchestrationPaymentAdjustment> =
  record<OrchestrationPaymentAdjustment>({
    status: OrchestrationPaymentStatus$,
    amount: bigint,
    date: dateTime,
    raw: map(any),
    absolute: boolean,
  });
