import {
  type Schema,
  date,
  nullable,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type BookOptionPages, BookOptionPages$ } from "./bookOptionPages.js";

export interface MapT {
  kind: string;
  title: string;
  lent?: string | null | undefined;
  id?: string | undefined;
  scale?: BookOptionPages | undefined;
}

/** @internal */
export const MapT$: Schema<MapT> = record<MapT>({
  kind: string,
  title: string,
  lent: optional(nullable(date)),
  id: optional(string),
  scale: optional(BookOptionPages$),
});
