import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";
import { AnimalsPigs } from "./animalsPigs.js";

/** What lives on the farm. */
export class Animals {
  readonly #client: SDKCore;
  #pigs?: AnimalsPigs;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /** Pigs, which are below the animals. */
  get pigs(): AnimalsPigs {
    return (this.#pigs ??= new AnimalsPigs(this.#client));
  }

  /**
   * copyAnimals
   *
   * COPY /animals.
   */
  async copyAnimals(
    options?: RequestOptions,
  ): Promise<operations.CopyAnimalsResponse> {
    const { animalsCopyAnimals } =
      await import("../funcs/animalsCopyAnimals.js");
    return unwrap(await animalsCopyAnimals(this.#client, options));
  }

  /**
   * A union with a variant for all that is not said
   *
   * GET /beings.
   */
  async listBeings(
    options?: RequestOptions,
  ): Promise<operations.ListBeingsResponse> {
    const { animalsListBeings } = await import("../funcs/animalsListBeings.js");
    return unwrap(await animalsListBeings(this.#client, options));
  }

  /**
   * readLog
   *
   * GET /log.
   */
  async readLog(options?: RequestOptions): Promise<operations.ReadLogResponse> {
    const { animalsReadLog } = await import("../funcs/animalsReadLog.js");
    return unwrap(await animalsReadLog(this.#client, options));
  }

  /**
   * A search with a body, by the method QUERY
   *
   * QUERY /animals.
   */
  async searchAnimals(
    request: shared.Filter,
    options?: RequestOptions,
  ): Promise<operations.SearchAnimalsResponse> {
    const { animalsSearchAnimals } =
      await import("../funcs/animalsSearchAnimals.js");
    return unwrap(await animalsSearchAnimals(this.#client, request, options));
  }

  /**
   * watch
   *
   * GET /events.
   */
  async watch(options?: RequestOptions): Promise<operations.WatchResponse> {
    const { animalsWatch } = await import("../funcs/animalsWatch.js");
    return unwrap(await animalsWatch(this.#client, options));
  }

  /**
   * writeLog
   *
   * POST /log.
   */
  async writeLog(
    request: shared.Animal[],
    options?: RequestOptions,
  ): Promise<operations.WriteLogResponse> {
    const { animalsWriteLog } = await import("../funcs/animalsWriteLog.js");
    return unwrap(await animalsWriteLog(this.#client, request, options));
  }
}
