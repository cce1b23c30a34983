export * from "./errorData.js";
export * from "./errorErrorCode.js";
export * from "./errorT.js";
export * from "./v2Error.js";
export * from "./v2ErrorData.js";
export * from "./v2ErrorErrorCode.js";
export {
  ApiError,
  RequestValidationError,
  ResponseValidationError,
  SDKAbortError,
  SDKConnectionError,
  SDKError,
  SDKTimeoutError,
  TokenError,
} from "../../lib/errors.js";
