import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  adminReposListForOrg?: typeof import("../funcs/adminReposAdminReposListForOrg.js");
  reposListForOrg?: typeof import("../funcs/adminReposReposListForOrg.js");
  reposReplace?: typeof import("../funcs/adminReposReposReplace.js");
} = {};

/** The operations under `admin.repos`. */
export class AdminRepos {
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
    loaded.adminReposListForOrg ??=
      await import("../funcs/adminReposAdminReposListForOrg.js");
    return unwrap(
      await loaded.adminReposListForOrg.adminReposAdminReposListForOrg(
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
    loaded.reposListForOrg ??=
      await import("../funcs/adminReposReposListForOrg.js");
    return unwrap(
      await loaded.reposListForOrg.adminReposReposListForOrg(
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
    loaded.reposReplace ??= await import("../funcs/adminReposReposReplace.js");
    return unwrap(
      await loaded.reposReplace.adminReposReposReplace(this.#client, options),
    );
  }
}
