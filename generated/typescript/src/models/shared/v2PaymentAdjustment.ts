import {
  type Schema,
  any,
  bigint,
  boolean,
  dateTime,
  map,
  record,
} from "../../lib/schema.js";
import { type V2PaymentStatus, V2PaymentStatus$ } from "./v2PaymentStatus.js";

/** A change to a payment, such as a refund or a new status. */
export interface V2PaymentAdjustment {
  status: V2PaymentStatus;
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
export const V2PaymentAdjustment$: Schema<V2PaymentAdjustment> =
  record<V2PaymentAdjustment>({
    status: V2PaymentStatus$,
    amount: bigint,
    date: dateTime,
    raw: map(any),
    absolute: boolean,
  });
