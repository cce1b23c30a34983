import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    both?: typeof import("../funcs/both.js");
    closed?: typeof import("../funcs/closed.js");
    connected?: typeof import("../funcs/connected.js");
    fromDevice?: typeof import("../funcs/fromDevice.js");
    maybe?: typeof import("../funcs/maybe.js");
    open?: typeof import("../funcs/open.js");
    signed?: typeof import("../funcs/signed.js");
    twice?: typeof import("../funcs/twice.js");
  } = {};

  /**
   * both
   *
   * GET /both, with the scope read.
   */
  async both(options?: RequestOptions): Promise<operations.BothResponse> {
    SDK.#loaded.both ??= await import("../funcs/both.js");
    return unwrap(await SDK.#loaded.both.both(this, options));
  }

  /**
   * closed
   *
   * GET /closed, with the scope read.
   */
  async closed(options?: RequestOptions): Promise<operations.ClosedResponse> {
    SDK.#loaded.closed ??= await import("../funcs/closed.js");
    return unwrap(await SDK.#loaded.closed.closed(this, options));
  }

  /**
   * connected
   *
   * GET /connected.
   */
  async connected(
    options?: RequestOptions,
  ): Promise<operations.ConnectedResponse> {
    SDK.#loaded.connected ??= await import("../funcs/connected.js");
    return unwrap(await SDK.#loaded.connected.connected(this, options));
  }

  /**
   * fromDevice
   *
   * GET /device, with the scope read.
   */
  async fromDevice(
    options?: RequestOptions,
  ): Promise<operations.FromDeviceResponse> {
    SDK.#loaded.fromDevice ??= await import("../funcs/fromDevice.js");
    return unwrap(await SDK.#loaded.fromDevice.fromDevice(this, options));
  }

  /**
   * maybe
   *
   * GET /maybe.
   */
  async maybe(options?: RequestOptions): Promise<operations.MaybeResponse> {
    SDK.#loaded.maybe ??= await import("../funcs/maybe.js");
    return unwrap(await SDK.#loaded.maybe.maybe(this, options));
  }

  /**
   * open
   *
   * GET /open.
   */
  async open(options?: RequestOptions): Promise<operations.OpenResponse> {
    SDK.#loaded.open ??= await import("../funcs/open.js");
    return unwrap(await SDK.#loaded.open.open(this, options));
  }

  /**
   * signed
   *
   * GET /signed.
   */
  async signed(options?: RequestOptions): Promise<operations.SignedResponse> {
    SDK.#loaded.signed ??= await import("../funcs/signed.js");
    return unwrap(await SDK.#loaded.signed.signed(this, options));
  }

  /**
   * twice
   *
   * GET /twice.
   */
  async twice(options?: RequestOptions): Promise<operations.TwiceResponse> {
    SDK.#loaded.twice ??= await import("../funcs/twice.js");
    return unwrap(await SDK.#loaded.twice.twice(this, options));
  }
}
