// What the compiler knows of events.
import * as webhooks from "PACKAGE/webhooks";
import type * as shared from "PACKAGE/models/shared";

export function handle(event: webhooks.WebhookEvent): string {
  switch (event.name) {
    case "parcel.lost":
      return event.payload.data.id;
    case "price_changed":
      return event.payload.join();
    case "onDelivery":
      return event.payload.at.toISOString();
    case "ping": {
      const nothing: undefined = event.payload;
      return String(nothing);
    }
    case "legacy":
      return event.payload["n"] ?? "";
    case undefined:
      // @ts-expect-error: nobody knows what it is
      return event.payload.id;
    default:
      return event.name;
  }
}

export async function read(request: Request): Promise<shared.Shop> {
  const body = await request.arrayBuffer();
  handle(await webhooks.parse(body, request.headers, null));
  return webhooks.parseShopOpened(body, request.headers, ["old", "new"]);
}
