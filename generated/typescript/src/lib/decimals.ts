/** Decimals: numbers that a double does not hold. Only operations that have some bring this module. */

import { freeForm, type Schema } from "./base.js";
import { Digits, Invalid, put } from "./json.js";
import { isObject } from "./kinds.js";

/** A JSON number of any precision, as its digits. */
export const decimal: Schema<string> = {
  kind: "number",
  digits(token) {
    freeForm.round = rounded;
    return new Digits(token);
  },
  decode(value) {
    if (value instanceof Digits) return value.text;
    if (typeof value !== "number" && typeof value !== "bigint") {
      throw new Invalid("must be a number");
    }
    return String(value);
  },
  encode(value) {
    const text = String(value);
    if (!/^-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?$/i.test(text)) {
      throw new Invalid("must be the digits of a number");
    }
    return new Digits(text);
  },
};

/** Free-form data without `Digits`, which are for decimals only. */
function rounded(value: unknown): unknown {
  if (value instanceof Digits) return Number(value.text);
  if (Array.isArray(value)) return value.map(rounded);
  if (!isObject(value)) return value;
  const made = {};
  for (const key of Object.keys(value)) put(made, key, rounded(value[key]));
  return made;
}
