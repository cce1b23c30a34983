import { type Schema, optional, record } from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";
import { type Nameless, Nameless$ } from "../shared/nameless.js";
import { type Pet, Pet$ } from "../shared/pet.js";
import { type Shared, Shared$ } from "../shared/shared.js";

export interface SendResponseBody {
  pet?: Pet | undefined;
  item?: Item | undefined;
  shared?: Shared | undefined;
  nameless?: Nameless | undefined;
}

/** @internal */
export const SendResponseBody$: Schema<SendResponseBody> =
  record<SendResponseBody>({
    pet: optional(Pet$),
    item: optional(Item$),
    shared: optional(Shared$),
    nameless: optional(Nameless$),
  });
