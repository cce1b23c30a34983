export type { RequestOptions, RetryConfig } from "../lib/options.js";
