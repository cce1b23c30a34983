/** TypeScript SDK for Recursion. */
export { SDK } from "./sdk/sdk.js";
export { SDKCore, type SDKOptions } from "./core.js";
export type { RequestOptions } from "./lib/options.js";
export {
  ApiError,
  RequestValidationError,
  ResponseValidationError,
  SDKAbortError,
  SDKConnectionError,
  SDKError,
  SDKTimeoutError,
  TokenError,
  type Result,
} from "./lib/errors.js";
