import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { Catalogue } from "./catalogue.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    tasters?: typeof import("../funcs/tasters.js");
    tea?: typeof import("../funcs/tea.js");
  } = {};
  #catalogue?: Catalogue;

  get catalogue(): Catalogue {
    return (this.#catalogue ??= new Catalogue(this));
  }

  /**
   * Who tasted it
   *
   * GET /teas/{id}/tasters.
   */
  async tasters(
    request: operations.TastersRequest,
    options?: RequestOptions,
  ): Promise<operations.TastersResponse> {
    SDK.#loaded.tasters ??= await import("../funcs/tasters.js");
    return unwrap(await SDK.#loaded.tasters.tasters(this, request, options));
  }

  /**
   * One tea
   *
   * GET /teas/{id}.
   *
   * @deprecated It knows no new teas. Use `tea_list_v2` instead. It will be
   * removed after 2027-01-31.
   */
  async tea(
    request: operations.TeaByIdRequest,
    options?: RequestOptions,
  ): Promise<operations.TeaByIdResponse> {
    SDK.#loaded.tea ??= await import("../funcs/tea.js");
    return unwrap(await SDK.#loaded.tea.tea(this, request, options));
  }
}
