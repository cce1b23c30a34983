import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** The operations under `papers`. */
export class Papers {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    createPaper?: typeof import("../funcs/papersCreatePaper.js");
    updatePaper?: typeof import("../funcs/papersUpdatePaper.js");
    updatePaperJsonPatch?: typeof import("../funcs/papersUpdatePaperJsonPatch.js");
    updatePaperText?: typeof import("../funcs/papersUpdatePaperText.js");
    upload?: typeof import("../funcs/papersUpload.js");
    uploadBytes?: typeof import("../funcs/papersUploadBytes.js");
    uploadPng?: typeof import("../funcs/papersUploadPng.js");
  } = {};
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
    Papers.#loaded.createPaper ??=
      await import("../funcs/papersCreatePaper.js");
    return unwrap(
      await Papers.#loaded.createPaper.papersCreatePaper(
        this.#client,
        request,
        options,
      ),
    );
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
    Papers.#loaded.updatePaper ??=
      await import("../funcs/papersUpdatePaper.js");
    return unwrap(
      await Papers.#loaded.updatePaper.papersUpdatePaper(
        this.#client,
        request,
        options,
      ),
    );
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
    Papers.#loaded.updatePaperJsonPatch ??=
      await import("../funcs/papersUpdatePaperJsonPatch.js");
    return unwrap(
      await Papers.#loaded.updatePaperJsonPatch.papersUpdatePaperJsonPatch(
        this.#client,
        request,
        options,
      ),
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
    Papers.#loaded.updatePaperText ??=
      await import("../funcs/papersUpdatePaperText.js");
    return unwrap(
      await Papers.#loaded.updatePaperText.papersUpdatePaperText(
        this.#client,
        request,
        options,
      ),
    );
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
    Papers.#loaded.upload ??= await import("../funcs/papersUpload.js");
    return unwrap(
      await Papers.#loaded.upload.papersUpload(this.#client, request, options),
    );
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
    Papers.#loaded.uploadBytes ??=
      await import("../funcs/papersUploadBytes.js");
    return unwrap(
      await Papers.#loaded.uploadBytes.papersUploadBytes(
        this.#client,
        request,
        options,
      ),
    );
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
    Papers.#loaded.uploadPng ??= await import("../funcs/papersUploadPng.js");
    return unwrap(
      await Papers.#loaded.uploadPng.papersUploadPng(
        this.#client,
        request,
        options,
      ),
    );
  }
}
