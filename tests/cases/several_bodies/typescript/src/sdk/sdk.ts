import { SDKCore } from "../core.js";
import { Papers } from "./papers.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  #papers?: Papers;

  get papers(): Papers {
    return (this.#papers ??= new Papers(this));
  }
}
