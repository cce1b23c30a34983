import { SDKCore } from "../core.js";
import { Animals } from "./animals.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  #animals?: Animals;

  /** What lives on the farm. */
  get animals(): Animals {
    return (this.#animals ??= new Animals(this));
  }
}
