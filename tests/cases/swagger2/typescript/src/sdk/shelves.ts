import type { SDKCore } from "../core.js";
import type { RequestOptions } from "../lib/options.js";
import { unwrap } from "../lib/result.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** Modules of functions, each loaded with its first call. */
const loaded: {
  addBook?: typeof import("../funcs/shelvesAddBook.js");
  addPhoto?: typeof import("../funcs/shelvesAddPhoto.js");
  changeShelf?: typeof import("../funcs/shelvesChangeShelf.js");
  describePhoto?: typeof import("../funcs/shelvesDescribePhoto.js");
  listBooks?: typeof import("../funcs/shelvesListBooks.js");
  photo?: typeof import("../funcs/shelvesPhoto.js");
  replaceShelf?: typeof import("../funcs/shelvesReplaceShelf.js");
} = {};

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
    loaded.addBook ??= await import("../funcs/shelvesAddBook.js");
    return unwrap(
      await loaded.addBook.shelvesAddBook(this.#client, request, options),
    );
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
    loaded.addPhoto ??= await import("../funcs/shelvesAddPhoto.js");
    return unwrap(
      await loaded.addPhoto.shelvesAddPhoto(this.#client, request, options),
    );
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
    loaded.changeShelf ??= await import("../funcs/shelvesChangeShelf.js");
    return unwrap(
      await loaded.changeShelf.shelvesChangeShelf(
        this.#client,
        request,
        options,
      ),
    );
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
    loaded.describePhoto ??= await import("../funcs/shelvesDescribePhoto.js");
    return unwrap(
      await loaded.describePhoto.shelvesDescribePhoto(
        this.#client,
        request,
        options,
      ),
    );
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
    loaded.listBooks ??= await import("../funcs/shelvesListBooks.js");
    return unwrap(
      await loaded.listBooks.shelvesListBooks(this.#client, request, options),
    );
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
    loaded.photo ??= await import("../funcs/shelvesPhoto.js");
    return unwrap(
      await loaded.photo.shelvesPhoto(this.#client, request, options),
    );
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
    loaded.replaceShelf ??= await import("../funcs/shelvesReplaceShelf.js");
    return unwrap(
      await loaded.replaceShelf.shelvesReplaceShelf(
        this.#client,
        request,
        options,
      ),
    );
  }
}
