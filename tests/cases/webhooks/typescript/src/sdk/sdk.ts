import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    cancelParcel?: typeof import("../funcs/cancelParcel.js");
    getParcel?: typeof import("../funcs/getParcel.js");
    sendParcel?: typeof import("../funcs/sendParcel.js");
  } = {};

  /**
   * cancelParcel
   *
   * DELETE /parcels/{parcelId}.
   */
  async cancelParcel(
    request: operations.CancelParcelRequest,
    options?: RequestOptions,
  ): Promise<operations.CancelParcelResponse> {
    SDK.#loaded.cancelParcel ??= await import("../funcs/cancelParcel.js");
    return unwrap(
      await SDK.#loaded.cancelParcel.cancelParcel(this, request, options),
    );
  }

  /**
   * getParcel
   *
   * GET /parcels/{parcelId}.
   */
  async getParcel(
    request: operations.GetParcelRequest,
    options?: RequestOptions,
  ): Promise<operations.GetParcelResponse> {
    SDK.#loaded.getParcel ??= await import("../funcs/getParcel.js");
    return unwrap(
      await SDK.#loaded.getParcel.getParcel(this, request, options),
    );
  }

  /**
   * sendParcel
   *
   * POST /parcels.
   */
  async sendParcel(
    request: operations.SendParcelRequestBody,
    options?: RequestOptions,
  ): Promise<operations.SendParcelResponse> {
    SDK.#loaded.sendParcel ??= await import("../funcs/sendParcel.js");
    return unwrap(
      await SDK.#loaded.sendParcel.sendParcel(this, request, options),
    );
  }
}
