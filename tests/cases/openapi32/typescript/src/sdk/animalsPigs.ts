import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

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
    const { animalsPigsListPigs } =
      await import("../funcs/animalsPigsListPigs.js");
    return unwrap(await animalsPigsListPigs(this.#client, request, options));
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
    const { animalsPigsSelectPigs } =
      await import("../funcs/animalsPigsSelectPigs.js");
    return unwrap(await animalsPigsSelectPigs(this.#client, request, options));
  }
}
