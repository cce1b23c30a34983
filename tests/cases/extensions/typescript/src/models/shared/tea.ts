import {
  type Schema,
  constant,
  list,
  optional,
  record,
  string,
  wire,
} from "../../lib/schema.js";
import { type Grade, Grade$ } from "./grade.js";
import { type Pack, Pack$ } from "./pack.js";
import { type Secret, Secret$ } from "./secret.js";
import { type Shop, Shop$ } from "./shop.js";
import { type Size, Size$ } from "./size.js";
import { type TeaColour, TeaColour$ } from "./teaColour.js";
import { type TeaKind, TeaKind$ } from "./teaKind.js";

export interface Tea {
  id: string;
  object: "tea";
  kind: TeaKind;
  size?: Size | undefined;
  grade?: Grade | undefined;
  colour?: TeaColour | undefined;
  pack?: Pack | undefined;
  shop?: Shop | undefined;
  secrets?: Secret[] | undefined;
  contentType?: string | undefined;
  /** @deprecated Use `id`. */
  version?: string | undefined;
  note?: string | undefined;
}

/** @internal */
export const Tea$: Schema<Tea> = record<Tea>({
  id: string,
  object: constant("tea"),
  kind: TeaKind$,
  size: optional(Size$),
  grade: optional(Grade$),
  colour: optional(TeaColour$),
  pack: optional(Pack$),
  shop: optional(Shop$),
  secrets: optional(list(Secret$)),
  contentType: wire("$ct", optional(string)),
  version: wire("e_tag", optional(string)),
  note: optional(string),
});
