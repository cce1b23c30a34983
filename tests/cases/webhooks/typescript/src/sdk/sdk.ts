import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  cancelParcel?: typeof import("../funcs/cancelParcel.js");
  getParcel?: typeof import("../funcs/getParcel.js");
  sendParcel?: typeof import("../funcs/sendParcel.js");
} = {};

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * cancelParcel
   *
   * DELETE /parcels/{parcelId}.
   */
  async cancelParcel(
    request: operations.CancelParcelRequest,
    options?: RequestOptions,
  ): Promise<operations.CancelParcelResponse> {
    loaded.cancelParcel ??= await import("../funcs/cancelParcel.js");
    return unwrap(
      await loaded.cancelParcel.cancelParcel(this, request, options),
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
    loaded.getParcel ??= await import("../funcs/getParcel.js");
    return unwrap(await loaded.getParcel.getParcel(this, request, options));
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
    loaded.sendParcel ??= await import("../funcs/sendParcel.js");
    return unwrap(await loaded.sendParcel.sendParcel(this, request, options));
  }
}
