/** From a response to a value or an error: by status, then by media type. */

import type { Call } from "./call.js";
import { ResponseValidationError, SDKError, describe, hide } from "./errors.js";
import { replyOf, type Reply } from "./responses.js";
import type { Answer } from "./send.js";

/** Whether the status is one of success, or documented as such. */
export function isSuccess({ reply, response }: Answer): boolean {
  return response.ok || reply !== undefined;
}

/** A success as the operation's response. Throws `ResponseValidationError` and `SDKError`. */
export function valueOf(call: Call, answer: Answer): object {
  const { id } = call.operation;
  const { reply, response, text = "" } = answer;
  const { headers, status: statusCode } = response;
  const contentType = headers.get("content-type") ?? "";
  if (!reply) {
    const shown = describe(response, text);
    const details = answer.details(response, text);
    if (reply === undefined) {
      throw new SDKError(`${id}: undocumented ${shown}`, details);
    }
    const message = `${id}: "${contentType}" is not a documented content type (${shown})`;
    throw new ResponseValidationError(message, details);
  }
  const made: { [field: string]: unknown } = { statusCode, contentType };
  hide(made, "headers", headers);
  hide(made, "rawResponse", response);
  try {
    if (reply.open) made[reply.field] = reply.open(answer);
    else if (reply.decode) made[reply.field] = reply.decode(text);
  } catch (error) {
    throw invalid(call, answer, text, error);
  }
  return made;
}

/** The error that an unsuccessful response stands for. */
export function errorOf(call: Call, answer: Answer): Error {
  const { id, responses } = call.operation;
  const { response, text = "" } = answer;
  const { headers, status } = response;
  const shown = describe(response, text);
  const details = answer.details(response, text);
  const failures = responses.filter(
    (reply: Reply) =>
      reply.fail && (status >= 400 || reply.status !== "default"),
  );
  const reply = text && replyOf(failures, status, headers.get("content-type"));
  try {
    const error = reply && reply.fail?.(text, shown, details);
    return error || new SDKError(`${id}: ${shown}`, details);
  } catch (error) {
    return invalid(call, answer, text, error);
  }
}

/** Says where the body is not as documented. */
function invalid(
  { operation }: Call,
  { details, response }: Answer,
  text: string,
  cause: unknown,
): ResponseValidationError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ResponseValidationError(
    `${operation.id}: the body of status ${response.status} is not as documented: ${why}`,
    { ...details(response, text), cause },
  );
}
