import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  partialUpdate?: typeof import("../funcs/booksPartialUpdate.js");
} = {};

/** The operations under `books`. */
export class Books {
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
    loaded.partialUpdate ??= await import("../funcs/booksPartialUpdate.js");
    return unwrap(
      await loaded.partialUpdate.booksPartialUpdate(this.#client, options),
    );
  }
}
