import {
  type Schema,
  any,
  constant,
  int,
  map,
  nullable,
  number,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type PetHome, PetHome$ } from "./petHome.js";

export interface Pet {
  /** What it is called. */
  name: string;
  nick: string | null;
  age: number;
  /** @defaultValue `"cat"` */
  kind?: string | undefined;
  /** @deprecated Do not use it in new code. */
  schema?: string | undefined;
  id: string;
  version?: 2 | undefined;
  home: PetHome;
  labels?: { [key: string]: string } | undefined;
  anything?: unknown;
  /** Members that have no name of their own. */
  [key: string]: unknown;
}

/** @internal */
export const Pet$: Schema<Pet> = record<Pet>(
  {
    name: string,
    nick: nullable(string),
    age: int,
    kind: optional(string),
    schema: optional(string),
    id: string,
    version: optional(constant(2)),
    home: PetHome$,
    labels: optional(map(string)),
    anything: optional(any),
  },
  number,
);
