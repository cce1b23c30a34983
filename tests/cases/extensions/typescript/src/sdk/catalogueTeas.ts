import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  add?: typeof import("../funcs/catalogueTeasAdd.js");
  list?: typeof import("../funcs/catalogueTeasList.js");
} = {};

/** The operations under `catalogue.teas`. */
export class CatalogueTeas {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * Add a tea
   *
   * POST /teas.
   */
  async add(
    request: shared.Tea,
    options?: RequestOptions,
  ): Promise<operations.TeaCreateV2Response> {
    loaded.add ??= await import("../funcs/catalogueTeasAdd.js");
    return unwrap(
      await loaded.add.catalogueTeasAdd(this.#client, request, options),
    );
  }

  /**
   * All teas
   *
   * GET /teas.
   */
  async list(
    request: operations.TeaListV2Request,
    options?: RequestOptions,
  ): Promise<operations.TeaListV2Response> {
    loaded.list ??= await import("../funcs/catalogueTeasList.js");
    return unwrap(
      await loaded.list.catalogueTeasList(this.#client, request, options),
    );
  }
}
