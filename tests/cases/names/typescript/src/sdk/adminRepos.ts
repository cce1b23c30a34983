import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

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
    const { adminReposAdminReposListForOrg } =
      await import("../funcs/adminReposAdminReposListForOrg.js");
    return unwrap(await adminReposAdminReposListForOrg(this.#client, options));
  }

  /**
   * The last part of a tag before a slash
   *
   * GET /admin/repos.
   */
  async reposListForOrg(
    options?: RequestOptions,
  ): Promise<operations.ReposListForOrgResponse> {
    const { adminReposReposListForOrg } =
      await import("../funcs/adminReposReposListForOrg.js");
    return unwrap(await adminReposReposListForOrg(this.#client, options));
  }

  /**
   * No separator after the tag
   *
   * PUT /admin/repos.
   */
  async reposReplace(
    options?: RequestOptions,
  ): Promise<operations.ReposReplaceResponse> {
    const { adminReposReposReplace } =
      await import("../funcs/adminReposReposReplace.js");
    return unwrap(await adminReposReposReplace(this.#client, options));
  }
}
