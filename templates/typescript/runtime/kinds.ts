/** What kind of JSON a value is. */

import { Digits } from "./json.js";

export type JsonObject = { [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The type of a value that is no object, as JSON has it. */
export function scalarKind(value: unknown): string {
  if (value === null) return "null";
  const whole = typeof value === "bigint" || Number.isInteger(value);
  return whole ? "integer" : typeof value;
}

/** The type of a value as JSON has it. */
export function kindOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return scalarKind(value);
  if (Array.isArray(value)) return "array";
  if (value instanceof Digits) return "number";
  return value instanceof Date || value instanceof Uint8Array
    ? "string"
    : "object";
}
