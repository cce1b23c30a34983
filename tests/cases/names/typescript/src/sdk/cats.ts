import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The operations under `cats`. */
export class Cats {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    create?: typeof import("../funcs/catsCreate.js");
    findAllV1?: typeof import("../funcs/catsFindAllV1.js");
    findAllV2?: typeof import("../funcs/catsFindAllV2.js");
  } = {};
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * NestJS with a dot
   *
   * POST /v1/cats.
   */
  async create(
    options?: RequestOptions,
  ): Promise<operations.CatsCreateResponse> {
    Cats.#loaded.create ??= await import("../funcs/catsCreate.js");
    return unwrap(await Cats.#loaded.create.catsCreate(this.#client, options));
  }

  /**
   * NestJS
   *
   * GET /v1/cats.
   */
  async findAllV1(
    options?: RequestOptions,
  ): Promise<operations.CatsFindAllV1Response> {
    Cats.#loaded.findAllV1 ??= await import("../funcs/catsFindAllV1.js");
    return unwrap(
      await Cats.#loaded.findAllV1.catsFindAllV1(this.#client, options),
    );
  }

  /**
   * NestJS, the next version
   *
   * GET /v2/cats.
   */
  async findAllV2(
    options?: RequestOptions,
  ): Promise<operations.CatsFindAllV2Response> {
    Cats.#loaded.findAllV2 ??= await import("../funcs/catsFindAllV2.js");
    return unwrap(
      await Cats.#loaded.findAllV2.catsFindAllV2(this.#client, options),
    );
  }
}
