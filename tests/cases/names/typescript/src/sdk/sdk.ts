import { SDKCore } from "../core.js";
import { unwrap } from "../lib/errors.js";
import type { RequestOptions } from "../lib/options.js";
import type * as operations from "../models/operations/index.js";
import { Admin } from "./admin.js";
import { Api } from "./api.js";
import { Books } from "./books.js";
import { Cats } from "./cats.js";
import { Items } from "./items.js";
import { Orders } from "./orders.js";
import { PetController } from "./petController.js";
import { Rails } from "./rails.js";
import { Users } from "./users.js";
import { Weather } from "./weather.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  /** Modules of functions, each loaded with its first call. */
  static readonly #loaded: {
    appHealth?: typeof import("../funcs/appHealth.js");
  } = {};
  #admin?: Admin;
  #api?: Api;
  #books?: Books;
  #cats?: Cats;
  #items?: Items;
  #orders?: Orders;
  #petController?: PetController;
  #rails?: Rails;
  #users?: Users;
  #weather?: Weather;

  get admin(): Admin {
    return (this.#admin ??= new Admin(this));
  }

  get api(): Api {
    return (this.#api ??= new Api(this));
  }

  get books(): Books {
    return (this.#books ??= new Books(this));
  }

  get cats(): Cats {
    return (this.#cats ??= new Cats(this));
  }

  get items(): Items {
    return (this.#items ??= new Items(this));
  }

  get orders(): Orders {
    return (this.#orders ??= new Orders(this));
  }

  get petController(): PetController {
    return (this.#petController ??= new PetController(this));
  }

  get rails(): Rails {
    return (this.#rails ??= new Rails(this));
  }

  get users(): Users {
    return (this.#users ??= new Users(this));
  }

  get weather(): Weather {
    return (this.#weather ??= new Weather(this));
  }

  /**
   * NestJS without a tag
   *
   * GET /health.
   */
  async appHealth(
    options?: RequestOptions,
  ): Promise<operations.AppHealthResponse> {
    SDK.#loaded.appHealth ??= await import("../funcs/appHealth.js");
    return unwrap(await SDK.#loaded.appHealth.appHealth(this, options));
  }
}
