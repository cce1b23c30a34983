import {
  type Schema,
  constant,
  date,
  nullable,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type BookOptionPages, BookOptionPages$ } from "./bookOptionPages.js";

export interface MapT {
  kind: "io.maps.Map";
  title: string;
  lent?: string | null | undefined;
  id?: string | undefined;
  scale?: BookOptionPages | undefined;
}

/** @internal */
export const MapT$: Schema<MapT> = record<MapT>({
  kind: constant("io.maps.Map"),
  title: string,
  lent: optional(nullable(date)),
  id: optional(string),
  scale: optional(BookOptionPages$),
});
