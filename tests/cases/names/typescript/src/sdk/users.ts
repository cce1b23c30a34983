import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** The operations under `users`. */
export class Users {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * FastAPI with ids of its own
   *
   * POST /api/v1/users.
   */
  async createUser(
    options?: RequestOptions,
  ): Promise<operations.UsersCreateUserResponse> {
    const { usersCreateUser } = await import("../funcs/usersCreateUser.js");
    return unwrap(await usersCreateUser(this.#client, options));
  }

  /**
   * FastAPI
   *
   * GET /api/v1/users.
   */
  async listUsers(
    options?: RequestOptions,
  ): Promise<operations.ListUsersResponse> {
    const { usersListUsers } = await import("../funcs/usersListUsers.js");
    return unwrap(await usersListUsers(this.#client, options));
  }
}
