import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** Where books stand. */
export class Shelves {
  readonly #client: SDKCore;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /**
   * addBook
   *
   * POST /books, with the scope books:read.
   *
   * Throws `errors.ErrorT`.
   */
  async addBook(
    request?: shared.BookInput,
    options?: RequestOptions,
  ): Promise<operations.AddBookResponse> {
    const { shelvesAddBook } = await import("../funcs/shelvesAddBook.js");
    return unwrap(await shelvesAddBook(this.#client, request, options));
  }

  /**
   * addPhoto
   *
   * POST /shelves/{id}/photo.
   */
  async addPhoto(
    request: operations.AddPhotoRequest,
    options?: RequestOptions,
  ): Promise<operations.AddPhotoResponse> {
    const { shelvesAddPhoto } = await import("../funcs/shelvesAddPhoto.js");
    return unwrap(await shelvesAddPhoto(this.#client, request, options));
  }

  /**
   * changeShelf
   *
   * PATCH /shelves/{id}, with the scope books:read.
   *
   * Throws `errors.ErrorT`.
   */
  async changeShelf(
    request: operations.ChangeShelfRequest,
    options?: RequestOptions,
  ): Promise<operations.ChangeShelfResponse> {
    const { shelvesChangeShelf } =
      await import("../funcs/shelvesChangeShelf.js");
    return unwrap(await shelvesChangeShelf(this.#client, request, options));
  }

  /**
   * describePhoto
   *
   * PUT /shelves/{id}/photo, with the scope books:read.
   */
  async describePhoto(
    request: operations.DescribePhotoRequest,
    options?: RequestOptions,
  ): Promise<operations.DescribePhotoResponse> {
    const { shelvesDescribePhoto } =
      await import("../funcs/shelvesDescribePhoto.js");
    return unwrap(await shelvesDescribePhoto(this.#client, request, options));
  }

  /**
   * listBooks
   *
   * GET /books, with the scope books:read.
   *
   * Throws `errors.ErrorT`.
   */
  async listBooks(
    request?: operations.ListBooksRequest,
    options?: RequestOptions,
  ): Promise<operations.ListBooksResponse> {
    const { shelvesListBooks } = await import("../funcs/shelvesListBooks.js");
    return unwrap(await shelvesListBooks(this.#client, request, options));
  }

  /**
   * photo
   *
   * GET /shelves/{id}/photo.
   */
  async photo(
    request: operations.PhotoRequest,
    options?: RequestOptions,
  ): Promise<operations.PhotoResponse> {
    const { shelvesPhoto } = await import("../funcs/shelvesPhoto.js");
    return unwrap(await shelvesPhoto(this.#client, request, options));
  }

  /**
   * replaceShelf
   *
   * PUT /shelves/{id}, with the scope books:read.
   */
  async replaceShelf(
    request: operations.ReplaceShelfRequest,
    options?: RequestOptions,
  ): Promise<operations.ReplaceShelfResponse> {
    const { shelvesReplaceShelf } =
      await import("../funcs/shelvesReplaceShelf.js");
    return unwrap(await shelvesReplaceShelf(this.#client, request, options));
  }
}
