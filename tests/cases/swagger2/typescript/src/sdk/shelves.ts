import type { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import type * as shared from "../models/shared/index.js";

/** Where books stand. */
export class Shelves {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    addBook?: typeof import("../funcs/shelvesAddBook.js");
    addPhoto?: typeof import("../funcs/shelvesAddPhoto.js");
    changeShelf?: typeof import("../funcs/shelvesChangeShelf.js");
    describePhoto?: typeof import("../funcs/shelvesDescribePhoto.js");
    listBooks?: typeof import("../funcs/shelvesListBooks.js");
    photo?: typeof import("../funcs/shelvesPhoto.js");
    replaceShelf?: typeof import("../funcs/shelvesReplaceShelf.js");
  } = {};
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
    Shelves.#loaded.addBook ??= await import("../funcs/shelvesAddBook.js");
    return unwrap(
      await Shelves.#loaded.addBook.shelvesAddBook(
        this.#client,
        request,
        options,
      ),
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
    Shelves.#loaded.addPhoto ??= await import("../funcs/shelvesAddPhoto.js");
    return unwrap(
      await Shelves.#loaded.addPhoto.shelvesAddPhoto(
        this.#client,
        request,
        options,
      ),
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
    Shelves.#loaded.changeShelf ??=
      await import("../funcs/shelvesChangeShelf.js");
    return unwrap(
      await Shelves.#loaded.changeShelf.shelvesChangeShelf(
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
    Shelves.#loaded.describePhoto ??=
      await import("../funcs/shelvesDescribePhoto.js");
    return unwrap(
      await Shelves.#loaded.describePhoto.shelvesDescribePhoto(
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
    Shelves.#loaded.listBooks ??= await import("../funcs/shelvesListBooks.js");
    return unwrap(
      await Shelves.#loaded.listBooks.shelvesListBooks(
        this.#client,
        request,
        options,
      ),
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
    Shelves.#loaded.photo ??= await import("../funcs/shelvesPhoto.js");
    return unwrap(
      await Shelves.#loaded.photo.shelvesPhoto(this.#client, request, options),
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
    Shelves.#loaded.replaceShelf ??=
      await import("../funcs/shelvesReplaceShelf.js");
    return unwrap(
      await Shelves.#loaded.replaceShelf.shelvesReplaceShelf(
        this.#client,
        request,
        options,
      ),
    );
  }
}
