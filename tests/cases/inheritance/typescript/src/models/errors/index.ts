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
