import type { SDKCore } from "../core.js";
import { AdminRepos } from "./adminRepos.js";

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
