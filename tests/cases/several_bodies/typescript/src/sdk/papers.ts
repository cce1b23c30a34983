import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The operations under `papers`. */
export class Papers {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * JSON, a form and XML of one schema are one call
   *
   * POST /papers.
   */
  async createPaper(
    request: shared.Paper,
    options?: RequestOptions,
  ): Promise<operations.CreatePaperResponse> {
    const { papersCreatePaper } = await import("../funcs/papersCreatePaper.js");
    return unwrap(await papersCreatePaper(this.#client, request, options));
  }

  /**
   * Two kinds of a patch, and a text
   *
   * PATCH /papers/{id}.
   */
  async updatePaper(
    request: operations.UpdatePaperRequest,
    options?: RequestOptions,
  ): Promise<operations.UpdatePaperResponse> {
    const { papersUpdatePaper } = await import("../funcs/papersUpdatePaper.js");
    return unwrap(await papersUpdatePaper(this.#client, request, options));
  }

  /**
   * Two kinds of a patch, and a text
   *
   * PATCH /papers/{id}, with a body of application/json-patch+json.
   */
  async updatePaperJsonPatch(
    request: operations.UpdatePaperJsonPatchRequest,
    options?: RequestOptions,
  ): Promise<operations.UpdatePaperJsonPatchResponse> {
    const { papersUpdatePaperJsonPatch } =
      await import("../funcs/papersUpdatePaperJsonPatch.js");
    return unwrap(
      await papersUpdatePaperJsonPatch(this.#client, request, options),
    );
  }

  /**
   * Two kinds of a patch, and a text
   *
   * PATCH /papers/{id}, with a body of text/plain.
   */
  async updatePaperText(
    request: operations.UpdatePaperTextRequest,
    options?: RequestOptions,
  ): Promise<operations.UpdatePaperTextResponse> {
    const { papersUpdatePaperText } =
      await import("../funcs/papersUpdatePaperText.js");
    return unwrap(await papersUpdatePaperText(this.#client, request, options));
  }

  /**
   * Bytes of several types are one call; a form with a file comes before JSON
   *
   * PUT /papers/{id}/file.
   */
  async upload(
    request: operations.UploadRequest,
    options?: RequestOptions,
  ): Promise<operations.UploadResponse> {
    const { papersUpload } = await import("../funcs/papersUpload.js");
    return unwrap(await papersUpload(this.#client, request, options));
  }

  /**
   * Bytes of several types are one call; a form with a file comes before JSON
   *
   * PUT /papers/{id}/file, with a body of image/png (or of application/pdf, if
   * the header Content-Type says so).
   */
  async uploadBytes(
    request: operations.UploadBytesRequest,
    options?: RequestOptions,
  ): Promise<operations.UploadBytesResponse> {
    const { papersUploadBytes } = await import("../funcs/papersUploadBytes.js");
    return unwrap(await papersUploadBytes(this.#client, request, options));
  }

  /**
   * Has the name that an upload of an image would have
   *
   * GET /papers/{id}/bytes.
   */
  async uploadPng(
    request: operations.UploadPngRequest,
    options?: RequestOptions,
  ): Promise<operations.UploadPngResponse> {
    const { papersUploadPng } = await import("../funcs/papersUploadPng.js");
    return unwrap(await papersUploadPng(this.#client, request, options));
  }
}
