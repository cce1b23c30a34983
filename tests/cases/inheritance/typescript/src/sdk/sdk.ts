import { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  addVehicle?: typeof import("../funcs/addVehicle.js");
  getThing?: typeof import("../funcs/getThing.js");
  listVehicles?: typeof import("../funcs/listVehicles.js");
} = {};

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * addVehicle
   *
   * POST /vehicles.
   */
  async addVehicle(
    request: shared.AnyVehicle,
    options?: RequestOptions,
  ): Promise<operations.AddVehicleResponse> {
    loaded.addVehicle ??= await import("../funcs/addVehicle.js");
    return unwrap(await loaded.addVehicle.addVehicle(this, request, options));
  }

  /**
   * No subtype, and subtypes that their values do not tell apart
   *
   * GET /things.
   */
  async getThing(
    options?: RequestOptions,
  ): Promise<operations.GetThingResponse> {
    loaded.getThing ??= await import("../funcs/getThing.js");
    return unwrap(await loaded.getThing.getThing(this, options));
  }

  /**
   * listVehicles
   *
   * GET /vehicles.
   */
  async listVehicles(
    options?: RequestOptions,
  ): Promise<operations.ListVehiclesResponse> {
    loaded.listVehicles ??= await import("../funcs/listVehicles.js");
    return unwrap(await loaded.listVehicles.listVehicles(this, options));
  }
}
