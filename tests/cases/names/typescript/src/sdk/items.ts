import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The operations under `items`. */
export class Items {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * Two functions of a name
   *
   * GET /items/{item_id}.
   */
  async readItemItemsItemIdGet(
    request: operations.ReadItemItemsItemIdGetRequest,
    options?: RequestOptions,
  ): Promise<operations.ReadItemItemsItemIdGetResponse> {
    const { itemsReadItemItemsItemIdGet } =
      await import("../funcs/itemsReadItemItemsItemIdGet.js");
    return unwrap(
      await itemsReadItemItemsItemIdGet(this.#client, request, options),
    );
  }

  /**
   * Two functions of a name
   *
   * GET /old/{item_id}.
   */
  async readItemOldItemIdGet(
    request: operations.ReadItemOldItemIdGetRequest,
    options?: RequestOptions,
  ): Promise<operations.ReadItemOldItemIdGetResponse> {
    const { itemsReadItemOldItemIdGet } =
      await import("../funcs/itemsReadItemOldItemIdGet.js");
    return unwrap(
      await itemsReadItemOldItemIdGet(this.#client, request, options),
    );
  }

  /**
   * FastAPI with a body
   *
   * POST /upload/.
   */
  async uploadFile(
    request?: shared.UploadFileBody,
    options?: RequestOptions,
  ): Promise<operations.UploadFileResponse> {
    const { itemsUploadFile } = await import("../funcs/itemsUploadFile.js");
    return unwrap(await itemsUploadFile(this.#client, request, options));
  }
}
