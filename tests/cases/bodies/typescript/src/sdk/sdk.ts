import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { FileLike } from "../lib/multipart.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    sendBytes?: typeof import("../funcs/sendBytes.js");
    sendForm?: typeof import("../funcs/sendForm.js");
    sendJson?: typeof import("../funcs/sendJson.js");
    sendJsonXml?: typeof import("../funcs/sendJsonXml.js");
    sendStyles?: typeof import("../funcs/sendStyles.js");
    sendText?: typeof import("../funcs/sendText.js");
    upload?: typeof import("../funcs/upload.js");
  } = {};

  /**
   * sendBytes
   *
   * PUT /bytes.
   */
  async sendBytes(
    request: FileLike,
    options?: RequestOptions,
  ): Promise<operations.SendBytesResponse> {
    SDK.#loaded.sendBytes ??= await import("../funcs/sendBytes.js");
    return unwrap(
      await SDK.#loaded.sendBytes.sendBytes(this, request, options),
    );
  }

  /**
   * sendForm
   *
   * POST /form.
   */
  async sendForm(
    request?: shared.Note,
    options?: RequestOptions,
  ): Promise<operations.SendFormResponse> {
    SDK.#loaded.sendForm ??= await import("../funcs/sendForm.js");
    return unwrap(await SDK.#loaded.sendForm.sendForm(this, request, options));
  }

  /**
   * sendJson
   *
   * POST /json.
   */
  async sendJson(
    request: shared.Note,
    options?: RequestOptions,
  ): Promise<operations.SendJsonResponse> {
    SDK.#loaded.sendJson ??= await import("../funcs/sendJson.js");
    return unwrap(await SDK.#loaded.sendJson.sendJson(this, request, options));
  }

  /**
   * sendJson application/xml
   *
   * POST /json, with a body of application/xml.
   */
  async sendJsonXml(
    request: FileLike,
    options?: RequestOptions,
  ): Promise<operations.SendJsonXmlResponse> {
    SDK.#loaded.sendJsonXml ??= await import("../funcs/sendJsonXml.js");
    return unwrap(
      await SDK.#loaded.sendJsonXml.sendJsonXml(this, request, options),
    );
  }

  /**
   * sendStyles
   *
   * POST /styles.
   */
  async sendStyles(
    request?: operations.SendStylesRequestBody,
    options?: RequestOptions,
  ): Promise<operations.SendStylesResponse> {
    SDK.#loaded.sendStyles ??= await import("../funcs/sendStyles.js");
    return unwrap(
      await SDK.#loaded.sendStyles.sendStyles(this, request, options),
    );
  }

  /**
   * sendText
   *
   * POST /text.
   */
  async sendText(
    request?: string,
    options?: RequestOptions,
  ): Promise<operations.SendTextResponse> {
    SDK.#loaded.sendText ??= await import("../funcs/sendText.js");
    return unwrap(await SDK.#loaded.sendText.sendText(this, request, options));
  }

  /**
   * upload
   *
   * POST /multipart.
   */
  async upload(
    request: operations.UploadRequestBody,
    options?: RequestOptions,
  ): Promise<operations.UploadResponse> {
    SDK.#loaded.upload ??= await import("../funcs/upload.js");
    return unwrap(await SDK.#loaded.upload.upload(this, request, options));
  }
}
