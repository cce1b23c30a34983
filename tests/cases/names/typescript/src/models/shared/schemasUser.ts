import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface SchemasUser {
  name?: string | undefined;
}

/** @internal */
export const SchemasUser$: Schema<SchemasUser> = record<SchemasUser>({
  name: optional(string),
});
