import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The operations under `catalogue`. */
export class Catalogue {
  readonly #client: SDKCore;
  #teas?: CatalogueTeas;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  get teas(): CatalogueTeas {
    return (this.#teas ??= new CatalogueTeas(this.#client));
  }
}

/** The operations under `catalogue.teas`. */
export class CatalogueTeas {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    add?: typeof import("../funcs/catalogueTeasAdd.js");
    list?: typeof import("../funcs/catalogueTeasList.js");
  } = {};
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
    CatalogueTeas.#loaded.add ??= await import("../funcs/catalogueTeasAdd.js");
    return unwrap(
      await CatalogueTeas.#loaded.add.catalogueTeasAdd(
        this.#client,
        request,
        options,
      ),
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
    CatalogueTeas.#loaded.list ??=
      await import("../funcs/catalogueTeasList.js");
    return unwrap(
      await CatalogueTeas.#loaded.list.catalogueTeasList(
        this.#client,
        request,
        options,
      ),
    );
  }
}
