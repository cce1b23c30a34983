export * from "./failure.js";
export * from "./failureCode.js";
export * from "./failureData.js";
export * from "./problem.js";
export * from "./problemData.js";
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
