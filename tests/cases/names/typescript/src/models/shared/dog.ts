import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface Dog {
  name?: string | undefined;
}

/** @internal */
export const Dog$: Schema<Dog> = record<Dog>({
  name: optional(string),
});
