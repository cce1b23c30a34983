import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The operations under `users`. */
export class Users {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    createUser?: typeof import("../funcs/usersCreateUser.js");
    listUsers?: typeof import("../funcs/usersListUsers.js");
  } = {};
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
    Users.#loaded.createUser ??= await import("../funcs/usersCreateUser.js");
    return unwrap(
      await Users.#loaded.createUser.usersCreateUser(this.#client, options),
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
    Users.#loaded.listUsers ??= await import("../funcs/usersListUsers.js");
    return unwrap(
      await Users.#loaded.listUsers.usersListUsers(this.#client, options),
    );
  }
}
