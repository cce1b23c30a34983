import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";

/** The operations under `orders`. */
export class Orders {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * The path in the id
   *
   * DELETE /Orders/{id}.
   */
  async deleteOrdersById(
    request: operations.DeleteOrdersByIdRequest,
    options?: RequestOptions,
  ): Promise<operations.DeleteOrdersByIdResponse> {
    const { ordersDeleteOrdersById } =
      await import("../funcs/ordersDeleteOrdersById.js");
    return unwrap(await ordersDeleteOrdersById(this.#client, request, options));
  }

  /**
   * ASP.NET
   *
   * GET /Orders/{id}.
   */
  async getById(
    request: operations.OrdersGetByIdRequest,
    options?: RequestOptions,
  ): Promise<operations.OrdersGetByIdResponse> {
    const { ordersGetById } = await import("../funcs/ordersGetById.js");
    return unwrap(await ordersGetById(this.#client, request, options));
  }

  /**
   * ASP.NET, and a name that annotations beside it need
   *
   * GET /Orders.
   */
  async list(options?: RequestOptions): Promise<operations.OrdersListResponse> {
    const { ordersList } = await import("../funcs/ordersList.js");
    return unwrap(await ordersList(this.#client, options));
  }

  /**
   * A list beside a method of this name
   *
   * POST /Orders.
   */
  async replaceAll(
    request: string[],
    options?: RequestOptions,
  ): Promise<operations.OrdersReplaceAllResponse> {
    const { ordersReplaceAll } = await import("../funcs/ordersReplaceAll.js");
    return unwrap(await ordersReplaceAll(this.#client, request, options));
  }
}
