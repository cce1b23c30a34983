import type { Schema } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";
import { type AdminUser, AdminUser$ } from "../shared/adminUser.js";
import { type SchemasUser, SchemasUser$ } from "../shared/schemasUser.js";

export type UsersCreateUserResponseBody =
  SchemasUser | AdminUser | UnknownVariant;

/** @internal */
export const UsersCreateUserResponseBody$: Schema<UsersCreateUserResponseBody> =
  union<UsersCreateUserResponseBody>([SchemasUser$, AdminUser$], {
    open: true,
  });
