import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";

/** The operations under `orders`. */
export class Orders {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    deleteOrdersById?: typeof import("../funcs/ordersDeleteOrdersById.js");
    getById?: typeof import("../funcs/ordersGetById.js");
    list?: typeof import("../funcs/ordersList.js");
    replaceAll?: typeof import("../funcs/ordersReplaceAll.js");
  } = {};
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
    Orders.#loaded.deleteOrdersById ??=
      await import("../funcs/ordersDeleteOrdersById.js");
    return unwrap(
      await Orders.#loaded.deleteOrdersById.ordersDeleteOrdersById(
        this.#client,
        request,
        options,
      ),
    );
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
    Orders.#loaded.getById ??= await import("../funcs/ordersGetById.js");
    return unwrap(
      await Orders.#loaded.getById.ordersGetById(
        this.#client,
        request,
        options,
      ),
    );
  }

  /**
   * ASP.NET, and a name that annotations beside it need
   *
   * GET /Orders.
   */
  async list(options?: RequestOptions): Promise<operations.OrdersListResponse> {
    Orders.#loaded.list ??= await import("../funcs/ordersList.js");
    return unwrap(await Orders.#loaded.list.ordersList(this.#client, options));
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
    Orders.#loaded.replaceAll ??= await import("../funcs/ordersReplaceAll.js");
    return unwrap(
      await Orders.#loaded.replaceAll.ordersReplaceAll(
        this.#client,
        request,
        options,
      ),
    );
  }
}
