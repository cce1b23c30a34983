import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

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
    const { booksPartialUpdate } =
      await import("../funcs/booksPartialUpdate.js");
    return unwrap(await booksPartialUpdate(this.#client, options));
  }
}
