import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * again
   *
   * POST /own.
   */
  async again(options?: RequestOptions): Promise<operations.AgainResponse> {
    const { again } = await import("../funcs/again.js");
    return unwrap(await again(this, options));
  }

  /**
   * change
   *
   * PATCH /usual.
   */
  async change(options?: RequestOptions): Promise<operations.ChangeResponse> {
    const { change } = await import("../funcs/change.js");
    return unwrap(await change(this, options));
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
    const { declared } = await import("../funcs/declared.js");
    return unwrap(await declared(this, request, options));
  }

  /**
   * neverAgain
   *
   * POST /usual.
   */
  async neverAgain(
    options?: RequestOptions,
  ): Promise<operations.NeverAgainResponse> {
    const { neverAgain } = await import("../funcs/neverAgain.js");
    return unwrap(await neverAgain(this, options));
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
    const { notWanted } = await import("../funcs/notWanted.js");
    return unwrap(await notWanted(this, request, options));
  }

  /**
   * once
   *
   * GET /own.
   */
  async once(options?: RequestOptions): Promise<operations.OnceResponse> {
    const { once } = await import("../funcs/once.js");
    return unwrap(await once(this, options));
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
    const { optional } = await import("../funcs/optional.js");
    return unwrap(await optional(this, request, options));
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
    const { safe } = await import("../funcs/safe.js");
    return unwrap(await safe(this, request, options));
  }

  /**
   * usual
   *
   * GET /usual.
   */
  async usual(options?: RequestOptions): Promise<operations.UsualResponse> {
    const { usual } = await import("../funcs/usual.js");
    return unwrap(await usual(this, options));
  }
}
