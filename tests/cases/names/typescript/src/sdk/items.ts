import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The operations under `items`. */
export class Items {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    readItemItemsItemIdGet?: typeof import("../funcs/itemsReadItemItemsItemIdGet.js");
    readItemOldItemIdGet?: typeof import("../funcs/itemsReadItemOldItemIdGet.js");
    uploadFile?: typeof import("../funcs/itemsUploadFile.js");
  } = {};
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
    Items.#loaded.readItemItemsItemIdGet ??=
      await import("../funcs/itemsReadItemItemsItemIdGet.js");
    return unwrap(
      await Items.#loaded.readItemItemsItemIdGet.itemsReadItemItemsItemIdGet(
        this.#client,
        request,
        options,
      ),
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
    Items.#loaded.readItemOldItemIdGet ??=
      await import("../funcs/itemsReadItemOldItemIdGet.js");
    return unwrap(
      await Items.#loaded.readItemOldItemIdGet.itemsReadItemOldItemIdGet(
        this.#client,
        request,
        options,
      ),
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
    Items.#loaded.uploadFile ??= await import("../funcs/itemsUploadFile.js");
    return unwrap(
      await Items.#loaded.uploadFile.itemsUploadFile(
        this.#client,
        request,
        options,
      ),
    );
  }
}
