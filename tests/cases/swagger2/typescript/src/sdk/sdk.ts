import { SDKCore } from "../core.js";
import { Shelves } from "./shelves.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  #shelves?: Shelves;

  /** Where books stand. */
  get shelves(): Shelves {
    return (this.#shelves ??= new Shelves(this));
  }
}
