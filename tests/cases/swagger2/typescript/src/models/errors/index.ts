export * from "./errorData.js";
export * from "./errorT.js";
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
