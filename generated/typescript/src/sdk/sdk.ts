import { SDKCore } from "../core.js";
import { Orchestration } from "./orchestration.js";

/** The client: its groups of operations are properties, each loaded with its first call. */
export class SDK extends SDKCore {
  #orchestration?: Orchestration;

  get orchestration(): Orchestration {
    return (this.#orchestration ??= new Orchestration(this));
  }
}
