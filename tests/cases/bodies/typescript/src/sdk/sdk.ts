import { SDKCore } from "../core.js";
import type { FileLike } from "../lib/multipart.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /**
   * sendBytes
   *
   * PUT /bytes.
   */
  async sendBytes(
    request: FileLike,
    options?: RequestOptions,
  ): Promise<operations.SendBytesResponse> {
    const { sendBytes } = await import("../funcs/sendBytes.js");
    return unwrap(await sendBytes(this, request, options));
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
    const { sendForm } = await import("../funcs/sendForm.js");
    return unwrap(await sendForm(this, request, options));
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
    const { sendJson } = await import("../funcs/sendJson.js");
    return unwrap(await sendJson(this, request, options));
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
    const { sendJsonXml } = await import("../funcs/sendJsonXml.js");
    return unwrap(await sendJsonXml(this, request, options));
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
    const { sendStyles } = await import("../funcs/sendStyles.js");
    return unwrap(await sendStyles(this, request, options));
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
    const { sendText } = await import("../funcs/sendText.js");
    return unwrap(await sendText(this, request, options));
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
    const { upload } = await import("../funcs/upload.js");
    return unwrap(await upload(this, request, options));
  }
}
