import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

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
    const { cancelParcel } = await import("../funcs/cancelParcel.js");
    return unwrap(await cancelParcel(this, request, options));
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
    const { getParcel } = await import("../funcs/getParcel.js");
    return unwrap(await getParcel(this, request, options));
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
    const { sendParcel } = await import("../funcs/sendParcel.js");
    return unwrap(await sendParcel(this, request, options));
  }
}
