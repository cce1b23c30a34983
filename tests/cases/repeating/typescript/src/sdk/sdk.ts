import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    again?: typeof import("../funcs/again.js");
    change?: typeof import("../funcs/change.js");
    declared?: typeof import("../funcs/declared.js");
    neverAgain?: typeof import("../funcs/neverAgain.js");
    notWanted?: typeof import("../funcs/notWanted.js");
    once?: typeof import("../funcs/once.js");
    optional?: typeof import("../funcs/optional.js");
    safe?: typeof import("../funcs/safe.js");
    usual?: typeof import("../funcs/usual.js");
  } = {};

  /**
   * again
   *
   * POST /own.
   */
  async again(options?: RequestOptions): Promise<operations.AgainResponse> {
    SDK.#loaded.again ??= await import("../funcs/again.js");
    return unwrap(await SDK.#loaded.again.again(this, options));
  }

  /**
   * change
   *
   * PATCH /usual.
   */
  async change(options?: RequestOptions): Promise<operations.ChangeResponse> {
    SDK.#loaded.change ??= await import("../funcs/change.js");
    return unwrap(await SDK.#loaded.change.change(this, options));
  }

  /**
   * declared
   *
   * POST /declared.
   */
  async declared(
    request?: operations.DeclaredRequest,
    options?: RequestOptions,
  ): Promise<operations.DeclaredResponse> {
    SDK.#loaded.declared ??= await import("../funcs/declared.js");
    return unwrap(await SDK.#loaded.declared.declared(this, request, options));
  }

  /**
   * neverAgain
   *
   * POST /usual.
   */
  async neverAgain(
    options?: RequestOptions,
  ): Promise<operations.NeverAgainResponse> {
    SDK.#loaded.neverAgain ??= await import("../funcs/neverAgain.js");
    return unwrap(await SDK.#loaded.neverAgain.neverAgain(this, options));
  }

  /**
   * notWanted
   *
   * DELETE /declared.
   */
  async notWanted(
    request: operations.NotWantedRequest,
    options?: RequestOptions,
  ): Promise<operations.NotWantedResponse> {
    SDK.#loaded.notWanted ??= await import("../funcs/notWanted.js");
    return unwrap(
      await SDK.#loaded.notWanted.notWanted(this, request, options),
    );
  }

  /**
   * once
   *
   * GET /own.
   */
  async once(options?: RequestOptions): Promise<operations.OnceResponse> {
    SDK.#loaded.once ??= await import("../funcs/once.js");
    return unwrap(await SDK.#loaded.once.once(this, options));
  }

  /**
   * optional
   *
   * PUT /declared.
   */
  async optional(
    request?: operations.OptionalRequest,
    options?: RequestOptions,
  ): Promise<operations.OptionalResponse> {
    SDK.#loaded.optional ??= await import("../funcs/optional.js");
    return unwrap(await SDK.#loaded.optional.optional(this, request, options));
  }

  /**
   * safe
   *
   * GET /declared.
   */
  async safe(
    request?: operations.SafeRequest,
    options?: RequestOptions,
  ): Promise<operations.SafeResponse> {
    SDK.#loaded.safe ??= await import("../funcs/safe.js");
    return unwrap(await SDK.#loaded.safe.safe(this, request, options));
  }

  /**
   * usual
   *
   * GET /usual.
   */
  async usual(options?: RequestOptions): Promise<operations.UsualResponse> {
    SDK.#loaded.usual ??= await import("../funcs/usual.js");
    return unwrap(await SDK.#loaded.usual.usual(this, options));
  }
}
