import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The operations under `admin`. */
export class Admin {
  readonly #client: SDKCore;
  #repos?: AdminRepos;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  get repos(): AdminRepos {
    return (this.#repos ??= new AdminRepos(this.#client));
  }
}

/** The operations under `admin.repos`. */
export class AdminRepos {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    adminReposListForOrg?: typeof import("../funcs/adminReposAdminReposListForOrg.js");
    reposListForOrg?: typeof import("../funcs/adminReposReposListForOrg.js");
    reposReplace?: typeof import("../funcs/adminReposReposReplace.js");
  } = {};
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * It would be called as the one before
   *
   * POST /admin/repos.
   */
  async adminReposListForOrg(
    options?: RequestOptions,
  ): Promise<operations.AdminReposListForOrgResponse> {
    AdminRepos.#loaded.adminReposListForOrg ??=
      await import("../funcs/adminReposAdminReposListForOrg.js");
    return unwrap(
      await AdminRepos.#loaded.adminReposListForOrg.adminReposAdminReposListForOrg(
        this.#client,
        options,
      ),
    );
  }

  /**
   * The last part of a tag before a slash
   *
   * GET /admin/repos.
   */
  async reposListForOrg(
    options?: RequestOptions,
  ): Promise<operations.ReposListForOrgResponse> {
    AdminRepos.#loaded.reposListForOrg ??=
      await import("../funcs/adminReposReposListForOrg.js");
    return unwrap(
      await AdminRepos.#loaded.reposListForOrg.adminReposReposListForOrg(
        this.#client,
        options,
      ),
    );
  }

  /**
   * No separator after the tag
   *
   * PUT /admin/repos.
   */
  async reposReplace(
    options?: RequestOptions,
  ): Promise<operations.ReposReplaceResponse> {
    AdminRepos.#loaded.reposReplace ??=
      await import("../funcs/adminReposReposReplace.js");
    return unwrap(
      await AdminRepos.#loaded.reposReplace.adminReposReposReplace(
        this.#client,
        options,
      ),
    );
  }
}
