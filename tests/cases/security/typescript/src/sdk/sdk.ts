import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * both
   *
   * GET /both, with the scope read.
   */
  async both(options?: RequestOptions): Promise<operations.BothResponse> {
    const { both } = await import("../funcs/both.js");
    return unwrap(await both(this, options));
  }

  /**
   * closed
   *
   * GET /closed, with the scope read.
   */
  async closed(options?: RequestOptions): Promise<operations.ClosedResponse> {
    const { closed } = await import("../funcs/closed.js");
    return unwrap(await closed(this, options));
  }

  /**
   * connected
   *
   * GET /connected.
   */
  async connected(
    options?: RequestOptions,
  ): Promise<operations.ConnectedResponse> {
    const { connected } = await import("../funcs/connected.js");
    return unwrap(await connected(this, options));
  }

  /**
   * fromDevice
   *
   * GET /device, with the scope read.
   */
  async fromDevice(
    options?: RequestOptions,
  ): Promise<operations.FromDeviceResponse> {
    const { fromDevice } = await import("../funcs/fromDevice.js");
    return unwrap(await fromDevice(this, options));
  }

  /**
   * maybe
   *
   * GET /maybe.
   */
  async maybe(options?: RequestOptions): Promise<operations.MaybeResponse> {
    const { maybe } = await import("../funcs/maybe.js");
    return unwrap(await maybe(this, options));
  }

  /**
   * open
   *
   * GET /open.
   */
  async open(options?: RequestOptions): Promise<operations.OpenResponse> {
    const { open } = await import("../funcs/open.js");
    return unwrap(await open(this, options));
  }

  /**
   * signed
   *
   * GET /signed.
   */
  async signed(options?: RequestOptions): Promise<operations.SignedResponse> {
    const { signed } = await import("../funcs/signed.js");
    return unwrap(await signed(this, options));
  }

  /**
   * twice
   *
   * GET /twice.
   */
  async twice(options?: RequestOptions): Promise<operations.TwiceResponse> {
    const { twice } = await import("../funcs/twice.js");
    return unwrap(await twice(this, options));
  }
}
