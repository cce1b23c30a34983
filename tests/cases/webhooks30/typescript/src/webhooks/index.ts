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
import { IssueClosedPayload$ } from "../models/shared/issueClosedPayload.js";
import { IssueOpenedPayload$ } from "../models/shared/issueOpenedPayload.js";

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

const SIGNATURE: Signature = { header: "x-sum", encoding: "base64" };
const issueOpened$: Webhook<"issue-opened", shared.IssueOpenedPayload> = {
  name: "issue-opened",
  schema: IssueOpenedPayload$,
  marks: [{ place: ["action"], values: ["opened"] }],
  event: ["X-GitHub-Event"],
  signature: SIGNATURE,
};
const issueClosed$: Webhook<"issue-closed", shared.IssueClosedPayload> = {
  name: "issue-closed",
  schema: IssueClosedPayload$,
  marks: [{ place: ["action"], values: ["closed"] }],
  event: ["X-GitHub-Event"],
  signature: SIGNATURE,
};

/** What can come. */
export type WebhookEvent =
  | Event<"issue-opened", shared.IssueOpenedPayload>
  | Event<"issue-closed", shared.IssueClosedPayload>
  | UnknownEvent;

const WEBHOOKS = [issueOpened$, issueClosed$];

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

/** The API understands the answers 200 (Received). */
export function parseIssueOpened(
  body: Content,
  headers: HeadersLike,
  secret: Secret | null,
): Promise<shared.IssueOpenedPayload> {
  return readPayload(issueOpened$, body, headers, secret);
}

/** The API understands the answers 200 (Received). */
export function parseIssueClosed(
  body: Content,
  headers: HeadersLike,
  secret: Secret | null,
): Promise<shared.IssueClosedPayload> {
  return readPayload(issueClosed$, body, headers, secret);
}
