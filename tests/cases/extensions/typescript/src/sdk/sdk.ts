import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import { Catalogue } from "./catalogue.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  #catalogue?: Catalogue;

  get catalogue(): Catalogue {
    return (this.#catalogue ??= new Catalogue(this));
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
    const { tea } = await import("../funcs/tea.js");
    return unwrap(await tea(this, request, options));
  }
}
