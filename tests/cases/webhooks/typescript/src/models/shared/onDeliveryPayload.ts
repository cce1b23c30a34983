import { type Schema, constant, dateTime, record } from "../../lib/schema.js";

export interface OnDeliveryPayload {
  kind: "delivered";
  at: Date;
}

/** @internal */
export const OnDeliveryPayload$: Schema<OnDeliveryPayload> =
  record<OnDeliveryPayload>({
    kind: constant("delivered"),
    at: dateTime,
  });
