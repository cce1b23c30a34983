import { type Schema, list, optional, record } from "../../lib/schema.js";
import { type SchemasUser, SchemasUser$ } from "./schemasUser.js";

export interface PageUser {
  items?: SchemasUser[] | undefined;
}

/** @internal */
export const PageUser$: Schema<PageUser> = record<PageUser>({
  items: optional(list(SchemasUser$)),
});
