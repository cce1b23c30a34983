import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  booksList?: typeof import("../funcs/apiBooksList.js");
} = {};

/** The operations under `api`. */
export class Api {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * Django
   *
   * GET /api/books/.
   */
  async booksList(
    options?: RequestOptions,
  ): Promise<operations.ApiBooksListResponse> {
    loaded.booksList ??= await import("../funcs/apiBooksList.js");
    return unwrap(await loaded.booksList.apiBooksList(this.#client, options));
  }
}
