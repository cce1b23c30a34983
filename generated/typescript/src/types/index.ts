export type { DebugLogger } from "../lib/logs.js";
export type { HookContext, Hooks } from "../lib/hooks.js";
export type { FileLike, FileStream } from "../lib/multipart.js";
export type { Backoff, RequestOptions, RetryConfig } from "../lib/options.js";
export type { Paged } from "../lib/pages.js";
export type { Result } from "../lib/errors.js";
export type {
  EventStream,
  JsonLines,
  ServerSentEvent,
} from "../lib/streams.js";
export { UnknownVariant } from "../lib/unions.js";
