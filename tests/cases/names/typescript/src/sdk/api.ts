import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The operations under `api`. */
export class Api {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    booksList?: typeof import("../funcs/apiBooksList.js");
  } = {};
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
    Api.#loaded.booksList ??= await import("../funcs/apiBooksList.js");
    return unwrap(
      await Api.#loaded.booksList.apiBooksList(this.#client, options),
    );
  }
}
