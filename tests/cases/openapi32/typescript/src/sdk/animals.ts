import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";
import { AnimalsPigs } from "./animalsPigs.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  copyAnimals?: typeof import("../funcs/animalsCopyAnimals.js");
  listBeings?: typeof import("../funcs/animalsListBeings.js");
  readLog?: typeof import("../funcs/animalsReadLog.js");
  searchAnimals?: typeof import("../funcs/animalsSearchAnimals.js");
  watch?: typeof import("../funcs/animalsWatch.js");
  writeLog?: typeof import("../funcs/animalsWriteLog.js");
} = {};

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
    loaded.copyAnimals ??= await import("../funcs/animalsCopyAnimals.js");
    return unwrap(
      await loaded.copyAnimals.animalsCopyAnimals(this.#client, options),
    );
  }

  /**
   * A union with a variant for all that is not said
   *
   * GET /beings.
   */
  async listBeings(
    options?: RequestOptions,
  ): Promise<operations.ListBeingsResponse> {
    loaded.listBeings ??= await import("../funcs/animalsListBeings.js");
    return unwrap(
      await loaded.listBeings.animalsListBeings(this.#client, options),
    );
  }

  /**
   * readLog
   *
   * GET /log.
   */
  async readLog(options?: RequestOptions): Promise<operations.ReadLogResponse> {
    loaded.readLog ??= await import("../funcs/animalsReadLog.js");
    return unwrap(await loaded.readLog.animalsReadLog(this.#client, options));
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
    loaded.searchAnimals ??= await import("../funcs/animalsSearchAnimals.js");
    return unwrap(
      await loaded.searchAnimals.animalsSearchAnimals(
        this.#client,
        request,
        options,
      ),
    );
  }

  /**
   * watch
   *
   * GET /events.
   */
  async watch(options?: RequestOptions): Promise<operations.WatchResponse> {
    loaded.watch ??= await import("../funcs/animalsWatch.js");
    return unwrap(await loaded.watch.animalsWatch(this.#client, options));
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
    loaded.writeLog ??= await import("../funcs/animalsWriteLog.js");
    return unwrap(
      await loaded.writeLog.animalsWriteLog(this.#client, request, options),
    );
  }
}
