/** What kind of JSON a value is. */

import { Digits } from "./json.js";

export type JsonObject = { [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The type of a value as JSON has it. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  switch (typeof value) {
    case "bigint":
      return "integer";
    case "number":
      return Number.isInteger(value) ? "integer" : "number";
    case "object":
      if (value instanceof Digits) return "number";
      return value instanceof Date || value instanceof Uint8Array
        ? "string"
        : "object";
    default:
      return typeof value;
  }
}
