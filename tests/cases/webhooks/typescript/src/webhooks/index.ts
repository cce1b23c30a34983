import { list, string } from "../lib/schema.js";
import type {
  Content,
  HeadersLike,
  Secret,
  Signature,
} from "../lib/signatures.js";
import {
  type Event,
  type UnknownEvent,
  type Webhook,
  readEvent,
  readPayload,
} from "../lib/webhooks.js";
import type * as shared from "../models/shared/index.js";
import { OnDeliveryPayload$ } from "../models/shared/onDeliveryPayload.js";
import { ParcelFoundPayload$ } from "../models/shared/parcelFoundPayload.js";
import { ParcelLostPayload$ } from "../models/shared/parcelLostPayload.js";
import { Scan$ } from "../models/shared/scan.js";
import { Shop$ } from "../models/shared/shop.js";

export {
  type Event,
  type UnknownEvent,
  WebhookPayloadError,
} from "../lib/webhooks.js";
export {
  WebhookHeaderError,
  WebhookSignatureError,
  WebhookTimestampError,
  WebhookVerificationError,
} from "../lib/signatures.js";

const SIGNATURE_1: Signature = {
  header: "webhook-signature",
  encoding: "base64",
  prefix: "v1,",
  content: "{webhook-id}.{timestamp}.{body}",
  timestamp: "webhook-timestamp",
  secret: "whsec",
};
const SIGNATURE_2: Signature = {
  header: "X-Sum",
  algorithm: "sha512",
  encoding: "base64url",
  prefix: "s1=",
  content: "{timestamp}/{X-Shop}/{body}",
  timestamp: "X-Time",
  secret: "hex",
  tolerance: 60,
};
const parcelLost$: Webhook<"parcel.lost", shared.ParcelLostPayload> = {
  name: "parcel.lost",
  schema: ParcelLostPayload$,
  marks: [{ place: ["type"], values: ["parcel.lost"] }],
  signature: SIGNATURE_1,
};
const parcelFound$: Webhook<"parcel.found", shared.ParcelFoundPayload> = {
  name: "parcel.found",
  schema: ParcelFoundPayload$,
  marks: [{ place: ["type"], values: ["parcel.found"] }],
  signature: SIGNATURE_1,
};
const priceChanged$: Webhook<"price_changed", string[]> = {
  name: "price_changed",
  schema: list(string),
  marks: [{ place: "X-Kind", values: ["price"] }],
  signature: SIGNATURE_2,
};
const shopOpened$: Webhook<"shop_opened", shared.Shop> = {
  name: "shop_opened",
  schema: Shop$,
  event: ["X-Event-Type"],
  signature: SIGNATURE_1,
};
const shopClosed$: Webhook<"shop_closed", shared.Shop> = {
  name: "shop_closed",
  schema: Shop$,
  event: ["X-Event-Type"],
  signature: SIGNATURE_1,
};
const ping$: Webhook<"ping", undefined> = {
  name: "ping",
  kind: "",
  signature: SIGNATURE_1,
};
const legacy$: Webhook<"legacy", { [name: string]: string }> = {
  name: "legacy",
  kind: "form",
  signature: SIGNATURE_1,
};
const onDelivery$: Webhook<"onDelivery", shared.OnDeliveryPayload> = {
  name: "onDelivery",
  schema: OnDeliveryPayload$,
  marks: [{ place: ["kind"], values: ["delivered"] }],
  signature: SIGNATURE_1,
};
const onScan$: Webhook<"onScan", shared.Scan> = {
  name: "onScan",
  schema: Scan$,
  signature: SIGNATURE_1,
};

/** What can come. */
export type WebhookEvent =
  | Event<"parcel.lost", shared.ParcelLostPayload>
  | Event<"parcel.found", shared.ParcelFoundPayload>
  | Event<"price_changed", string[]>
  | Event<"shop_opened", shared.Shop>
  | Event<"shop_closed", shared.Shop>
  | Event<"ping", undefined>
  | Event<"legacy", { [name: string]: string }>
  | Event<"onDelivery", shared.OnDeliveryPayload>
  | Event<"onScan", shared.Scan>
  | UnknownEvent;

const WEBHOOKS = [
  parcelLost$,
  parcelFound$,
  priceChanged$,
  shopOpened$,
  shopClosed$,
  ping$,
  legacy$,
  onDelivery$,
  onScan$,
];

/**
 * What came: an event with the name of the webhook and its payload; one without
 * a name, whose payload is plain JSON, for what the API's description does not
 * have.
 *
 * The request must be signed with `secret`, or one of several, else the promise
 * rejects with a `WebhookVerificationError`; `null` leaves that unchecked.
 *
 * It rejects with a `WebhookPayloadError` where a payload is not as documented.
 */
export function parse(
  body: Content,
  headers: HeadersLike,
  secret: Secret | null,
): Promise<WebhookEvent> {
  return readEvent(WEBHOOKS, body, headers, secret);
}

/**
 * A parcel is lost.
 *
 * Nobody knows where it is. *\/ """ ${} <b>`--`
 *
 * The API understands the answers 200 (Received).
 */
export function parseParcelLost(
  body: Content,
  headers: HeadersLike,
  secret: Secret | null,
): Promise<shared.ParcelLostPayload> {
  return readPayload(parcelLost$, body, headers, secret);
}

/**
 * A parcel is there again.
 *
 * The API understands the answers 200 (Received).
 */
export function parseParcelFound(
  body: Content,
  headers: HeadersLike,
  secret: Secret | null,
): Promise<shared.ParcelFoundPayload> {
  return readPayload(parcelFound$, body, headers, secret);
}

/** The API understands the answers 200 (Received). */
export function parsePriceChanged(
  body: Content,
  headers: HeadersLike,
  secret: Secret | null,
): Promise<string[]> {
  return readPayload(priceChanged$, body, headers, secret);
}

/** The API understands the answers 200 (Received). */
export function parseShopOpened(
  body: Content,
  headers: HeadersLike,
  secret: Secret | null,
): Promise<shared.Shop> {
  return readPayload(shopOpened$, body, headers, secret);
}

/**
 * The API understands the answers 200 (Received).
 *
 * @deprecated Do not use it in new code.
 */
export function parseShopClosed(
  body: Content,
  headers: HeadersLike,
  secret: Secret | null,
): Promise<shared.Shop> {
  return readPayload(shopClosed$, body, headers, secret);
}

/** The API understands the answers 200 (Still there). */
export function parsePing(
  body: Content,
  headers: HeadersLike,
  secret: Secret | null,
): Promise<undefined> {
  return readPayload(ping$, body, headers, secret);
}

/** The API understands the answers 200 (Received). */
export function parseLegacy(
  body: Content,
  headers: HeadersLike,
  secret: Secret | null,
): Promise<{ [name: string]: string }> {
  return readPayload(legacy$, body, headers, secret);
}

/**
 * The parcel was handed over.
 *
 * The API understands the answers 204 (Thank you) or 410 (No more of these).
 */
export function parseOnDelivery(
  body: Content,
  headers: HeadersLike,
  secret: Secret | null,
): Promise<shared.OnDeliveryPayload> {
  return readPayload(onDelivery$, body, headers, secret);
}

/** The API understands the answers 204 (Thank you). */
export function parseOnScan(
  body: Content,
  headers: HeadersLike,
  secret: Secret | null,
): Promise<shared.Scan> {
  return readPayload(onScan$, body, headers, secret);
}
