import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** What lives on the farm. */
export class Animals {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    copyAnimals?: typeof import("../funcs/animalsCopyAnimals.js");
    listBeings?: typeof import("../funcs/animalsListBeings.js");
    readLog?: typeof import("../funcs/animalsReadLog.js");
    searchAnimals?: typeof import("../funcs/animalsSearchAnimals.js");
    watch?: typeof import("../funcs/animalsWatch.js");
    writeLog?: typeof import("../funcs/animalsWriteLog.js");
  } = {};
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
    Animals.#loaded.copyAnimals ??=
      await import("../funcs/animalsCopyAnimals.js");
    return unwrap(
      await Animals.#loaded.copyAnimals.animalsCopyAnimals(
        this.#client,
        options,
      ),
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
    Animals.#loaded.listBeings ??=
      await import("../funcs/animalsListBeings.js");
    return unwrap(
      await Animals.#loaded.listBeings.animalsListBeings(this.#client, options),
    );
  }

  /**
   * readLog
   *
   * GET /log.
   */
  async readLog(options?: RequestOptions): Promise<operations.ReadLogResponse> {
    Animals.#loaded.readLog ??= await import("../funcs/animalsReadLog.js");
    return unwrap(
      await Animals.#loaded.readLog.animalsReadLog(this.#client, options),
    );
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
    Animals.#loaded.searchAnimals ??=
      await import("../funcs/animalsSearchAnimals.js");
    return unwrap(
      await Animals.#loaded.searchAnimals.animalsSearchAnimals(
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
    Animals.#loaded.watch ??= await import("../funcs/animalsWatch.js");
    return unwrap(
      await Animals.#loaded.watch.animalsWatch(this.#client, options),
    );
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
    Animals.#loaded.writeLog ??= await import("../funcs/animalsWriteLog.js");
    return unwrap(
      await Animals.#loaded.writeLog.animalsWriteLog(
        this.#client,
        request,
        options,
      ),
    );
  }
}

/** Pigs, which are below the animals. */
export class AnimalsPigs {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    listPigs?: typeof import("../funcs/animalsPigsListPigs.js");
    selectPigs?: typeof import("../funcs/animalsPigsSelectPigs.js");
  } = {};
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
    AnimalsPigs.#loaded.listPigs ??=
      await import("../funcs/animalsPigsListPigs.js");
    return unwrap(
      await AnimalsPigs.#loaded.listPigs.animalsPigsListPigs(
        this.#client,
        request,
        options,
      ),
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
    AnimalsPigs.#loaded.selectPigs ??=
      await import("../funcs/animalsPigsSelectPigs.js");
    return unwrap(
      await AnimalsPigs.#loaded.selectPigs.animalsPigsSelectPigs(
        this.#client,
        request,
        options,
      ),
    );
  }
}
