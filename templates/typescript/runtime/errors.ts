/** What a call ends with: a result, and the errors it may have; `SDKError` is the base of all. */

/** What standalone functions return: a value or an error, never an exception. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T; readonly error?: never }
  | { readonly ok: false; readonly error: E; readonly value?: never };

/** The value; throws the error if there is one. */
export function unwrap<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw result.error;
  return result.value;
}

/** What was sent: the URL without user information, credentials and secrets. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
}

export interface ErrorDetails {
  request?: SentRequest | undefined;
  rawResponse?: Response | undefined;
  body?: string | undefined;
  cause?: unknown;
}

/** Base of all errors; thrown itself for a status that the API does not document. */
export class SDKError extends Error {
  override readonly name: string = "SDKError";
  /** The status of the response; like what follows, `undefined` where there was none. */
  declare readonly statusCode: number | undefined;
  /** The body of the response as text, where it was read. */
  declare readonly body: string | undefined;
  declare readonly request: SentRequest | undefined;
  declare readonly headers: Headers | undefined;
  declare readonly rawResponse: Response | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details);
    const { body, rawResponse, request } = details;
    Object.assign(this, { statusCode: rawResponse?.status, body, request });
    hideResponse(this, rawResponse);
  }
}

/** Sets a property that printing leaves out: a `Response` shows its URL, and all that is in it. */
export function hide(target: object, key: PropertyKey, value: unknown): void {
  Object.defineProperty(target, key, { value, configurable: true });
}

/** What comes with a response, or with an error that has one. */
export function hideResponse(target: object, response?: Response): void {
  hide(target, "headers", response?.headers);
  hide(target, "rawResponse", response);
}

/** A documented error; `data` is its decoded body. */
export class ApiError<Data> extends SDKError {
  override readonly name: string = "ApiError";
  declare readonly data: Data;

  constructor(data: Data, message: string, details: ErrorDetails) {
    super(message, details);
    this.data = data;
  }
}

/** The response is not what the API documents; `cause` says why. */
export class ResponseValidationError extends SDKError {
  override readonly name: string = "ResponseValidationError";
}

/** The request does not fit the API's description; nothing was sent. */
export class RequestValidationError extends SDKError {
  override readonly name: string = "RequestValidationError";
}

/** The token endpoint refused; `error` and `errorDescription` are those of RFC 6749, 5.2. */
export class TokenError extends SDKError {
  override readonly name: string = "TokenError";
  declare readonly error: string | undefined;
  declare readonly errorDescription: string | undefined;

  constructor(
    message: string,
    details: ErrorDetails,
    error?: string,
    errorDescription?: string,
  ) {
    super(message, details);
    this.error = error;
    this.errorDescription = errorDescription;
  }
}

/** No response came, or it broke off; `cause` is what `fetch` said. */
export class SDKConnectionError extends SDKError {
  override readonly name: string = "SDKConnectionError";
}

/** No response came within the timeout. */
export class SDKTimeoutError extends SDKConnectionError {
  override readonly name: string = "SDKTimeoutError";
}

/** The caller's signal ended the call; `cause` is its reason. */
export class SDKAbortError extends SDKError {
  override readonly name: string = "SDKAbortError";
}
