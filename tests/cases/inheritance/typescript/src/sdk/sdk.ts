import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    addVehicle?: typeof import("../funcs/addVehicle.js");
    getThing?: typeof import("../funcs/getThing.js");
    listVehicles?: typeof import("../funcs/listVehicles.js");
  } = {};

  /**
   * addVehicle
   *
   * POST /vehicles.
   */
  async addVehicle(
    request: shared.AnyVehicle,
    options?: RequestOptions,
  ): Promise<operations.AddVehicleResponse> {
    SDK.#loaded.addVehicle ??= await import("../funcs/addVehicle.js");
    return unwrap(
      await SDK.#loaded.addVehicle.addVehicle(this, request, options),
    );
  }

  /**
   * No subtype, and subtypes that their values do not tell apart
   *
   * GET /things.
   */
  async getThing(
    options?: RequestOptions,
  ): Promise<operations.GetThingResponse> {
    SDK.#loaded.getThing ??= await import("../funcs/getThing.js");
    return unwrap(await SDK.#loaded.getThing.getThing(this, options));
  }

  /**
   * listVehicles
   *
   * GET /vehicles.
   */
  async listVehicles(
    options?: RequestOptions,
  ): Promise<operations.ListVehiclesResponse> {
    SDK.#loaded.listVehicles ??= await import("../funcs/listVehicles.js");
    return unwrap(await SDK.#loaded.listVehicles.listVehicles(this, options));
  }
}
