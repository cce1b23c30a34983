import { type Schema, optional, record, string } from "../../lib/schema.js";
import { type Kind, Kind$ } from "./kind.js";

export interface Dog {
  kind: Kind;
  bark?: string | undefined;
}

/** @internal */
export const Dog$: Schema<Dog> = record<Dog>({
  kind: Kind$,
  bark: optional(string),
});
