import {
  type Schema,
  any,
  bigint,
  boolean,
  bytes,
  date,
  dateTime,
  duration,
  int,
  list,
  number,
  optional,
  record,
  string,
  uuid,
  wire,
} from "../../lib/schema.js";

export interface All {
  int32?: number | undefined;
  int64?: number | undefined;
  integer?: number | undefined;
  bigint?: bigint | undefined;
  snowflake?: bigint | undefined;
  digits?: bigint | undefined;
  huge?: bigint | undefined;
  number?: number | undefined;
  float?: number | undefined;
  double?: number | undefined;
  decimal?: string | undefined;
  boolean?: boolean | undefined;
  string?: string | undefined;
  date?: string | undefined;
  time?: Date | undefined;
  duration?: string | undefined;
  uuid?: string | undefined;
  bytes?: Uint8Array | undefined;
  binary?: Uint8Array | undefined;
  unknown?: string | undefined;
  any?: unknown;
  list?: unknown[] | undefined;
  nullOnly?: unknown;
}

/** @internal */
export const All$: Schema<All> = record<All>({
  int32: optional(int),
  int64: optional(int),
  integer: optional(int),
  bigint: optional(bigint),
  snowflake: optional(bigint),
  digits: optional(bigint),
  huge: optional(bigint),
  number: optional(number),
  float: optional(number),
  double: optional(number),
  decimal: optional(string),
  boolean: optional(boolean),
  string: optional(string),
  date: optional(date),
  time: optional(dateTime),
  duration: optional(duration),
  uuid: optional(uuid),
  bytes: optional(bytes),
  binary: optional(bytes),
  unknown: optional(string),
  any: optional(any),
  list: optional(list(any)),
  nullOnly: wire("null_only", optional(any)),
});
