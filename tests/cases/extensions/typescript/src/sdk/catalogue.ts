import type { SDKCore } from "../core.js";
import { CatalogueTeas } from "./catalogueTeas.js";

/** The operations under `catalogue`. */
export class Catalogue {
  readonly #client: SDKCore;
  #teas?: CatalogueTeas;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  get teas(): CatalogueTeas {
    return (this.#teas ??= new CatalogueTeas(this.#client));
  }
}
