/** From a response to a value or an error: by status, then by media type. */

import type { Call } from "./call.js";
import { ResponseValidationError, SDKError, hideResponse } from "./errors.js";
import { replyOf } from "./responses.js";
import { detailsOf, type Answer } from "./send.js";

/** A success as the operation's response. Throws `ResponseValidationError` and `SDKError`. */
export function valueOf({ operation }: Call, answer: Answer): object {
  const { reply, response, text, type } = answer;
  if (!reply) {
    const shown = describe(answer);
    const details = detailsOf(answer, response, text);
    throw reply === undefined
      ? new SDKError(`${operation.id}: undocumented ${shown}`, details)
      : new ResponseValidationError(
          `${operation.id}: "${type}" is not a documented content type (${shown})`,
          details,
        );
  }
  const made: { [field: string]: unknown } = {
    statusCode: response.status,
    contentType: type,
  };
  hideResponse(made, response);
  try {
    if (reply.open) made[reply.field] = reply.open(answer);
    else if (reply.decode) made[reply.field] = reply.decode(text);
  } catch (error) {
    throw invalid(operation.id, answer, error);
  }
  return made;
}

/** The error that an unsuccessful response stands for. */
export function errorOf({ operation }: Call, answer: Answer): Error {
  const { id, responses } = operation;
  const { response, text, type } = answer;
  const shown = describe(answer);
  const details = detailsOf(answer, response, text);
  const reply = text && replyOf(responses, response.status, type, true);
  try {
    const error = reply && reply.fail?.(text, shown, details);
    return error || new SDKError(`${id}: ${shown}`, details);
  } catch (error) {
    return invalid(id, answer, error);
  }
}

/** Says where the body is not as documented. */
function invalid(
  id: string,
  answer: Answer,
  cause: unknown,
): ResponseValidationError {
  const { response, text } = answer;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ResponseValidationError(
    `${id}: the body of status ${response.status} is not as documented: ${why}`,
    { ...detailsOf(answer, response, text), cause },
  );
}

/** Characters of a body that a message shows. */
const EXCERPT = 500;

/** One line for a response: its status, and the start of a textual body. */
function describe({ response, text, type }: Answer): string {
  const body = /^text\/|json|xml/i.test(type) ? text.trim() : "";
  const rest = body.length > EXCERPT ? "…" : "";
  return `status ${response.status}${body && ": "}${body.slice(0, EXCERPT)}${rest}`;
}
