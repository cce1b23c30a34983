import type { SDKCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Result } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { usersCreateUser$ } from "../models/operations/usersCreateUser.js";

/**
 * FastAPI with ids of its own
 *
 * POST /api/v1/users.
 */
export function usersCreateUser(
  client: SDKCore,
  options?: RequestOptions,
): Promise<
  Result<operations.UsersCreateUserResponse, operations.UsersCreateUserError>
> {
  return call(client, usersCreateUser$, undefined, options);
}
