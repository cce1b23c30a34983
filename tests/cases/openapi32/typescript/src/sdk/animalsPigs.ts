import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  listPigs?: typeof import("../funcs/animalsPigsListPigs.js");
  selectPigs?: typeof import("../funcs/animalsPigsSelectPigs.js");
} = {};

/** Pigs, which are below the animals. */
export class AnimalsPigs {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * listPigs
   *
   * GET /pigs.
   */
  async listPigs(
    request?: operations.ListPigsRequest,
    options?: RequestOptions,
  ): Promise<operations.ListPigsResponse> {
    loaded.listPigs ??= await import("../funcs/animalsPigsListPigs.js");
    return unwrap(
      await loaded.listPigs.animalsPigsListPigs(this.#client, request, options),
    );
  }

  /**
   * selectPigs
   *
   * GET /pigs/by-selector.
   */
  async selectPigs(
    request: operations.SelectPigsRequest,
    options?: RequestOptions,
  ): Promise<operations.SelectPigsResponse> {
    loaded.selectPigs ??= await import("../funcs/animalsPigsSelectPigs.js");
    return unwrap(
      await loaded.selectPigs.animalsPigsSelectPigs(
        this.#client,
        request,
        options,
      ),
    );
  }
}
