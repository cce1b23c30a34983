import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

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
    const { catalogueTeasAdd } = await import("../funcs/catalogueTeasAdd.js");
    return unwrap(await catalogueTeasAdd(this.#client, request, options));
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
    const { catalogueTeasList } = await import("../funcs/catalogueTeasList.js");
    return unwrap(await catalogueTeasList(this.#client, request, options));
  }
}
