import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The operations under `books`. */
export class Books {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    partialUpdate?: typeof import("../funcs/booksPartialUpdate.js");
  } = {};
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * Django with tags of its own
   *
   * PATCH /api/books/.
   */
  async partialUpdate(
    options?: RequestOptions,
  ): Promise<operations.ApiBooksPartialUpdateResponse> {
    Books.#loaded.partialUpdate ??=
      await import("../funcs/booksPartialUpdate.js");
    return unwrap(
      await Books.#loaded.partialUpdate.booksPartialUpdate(
        this.#client,
        options,
      ),
    );
  }
}
