import type { SDKCore } from "../core.js";
import { OrchestrationV1 } from "./orchestrationV1.js";
import { OrchestrationV2 } from "./orchestrationV2.js";

/** The operations under `orchestration`. */
export class Orchestration {
  readonly #client: SDKCore;
  #v1?: OrchestrationV1;
  #v2?: OrchestrationV2;

  constructor(client: SDKCore) {
    this.#client = client;
  }

  /** Workflows, their instances, and triggers. */
  get v1(): OrchestrationV1 {
    return (this.#v1 ??= new OrchestrationV1(this.#client));
  }

  /**
   * Workflows, their instances, and triggers, with paged lists and a way to
   * test triggers.
   */
  get v2(): OrchestrationV2 {
    return (this.#v2 ??= new OrchestrationV2(this.#client));
  }
}
