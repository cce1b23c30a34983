import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface AdminUser {
  rights?: string | undefined;
}

/** @internal */
export const AdminUser$: Schema<AdminUser> = record<AdminUser>({
  rights: optional(string),
});
