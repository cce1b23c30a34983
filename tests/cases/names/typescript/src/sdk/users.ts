import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  createUser?: typeof import("../funcs/usersCreateUser.js");
  listUsers?: typeof import("../funcs/usersListUsers.js");
} = {};

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
    loaded.createUser ??= await import("../funcs/usersCreateUser.js");
    return unwrap(
      await loaded.createUser.usersCreateUser(this.#client, options),
    );
  }

  /**
   * FastAPI
   *
   * GET /api/v1/users.
   */
  async listUsers(
    options?: RequestOptions,
  ): Promise<operations.ListUsersResponse> {
    loaded.listUsers ??= await import("../funcs/usersListUsers.js");
    return unwrap(await loaded.listUsers.usersListUsers(this.#client, options));
  }
}
