import { type Schema, optional, record } from "../../lib/schema.js";
import { type Alone, Alone$ } from "../shared/alone.js";
import { type Blurred, Blurred$ } from "../shared/blurred.js";

export interface GetThingResponseBody {
  alone?: Alone | undefined;
  blurred?: Blurred | undefined;
}

/** @internal */
export const GetThingResponseBody$: Schema<GetThingResponseBody> =
  record<GetThingResponseBody>({
    alone: optional(Alone$),
    blurred: optional(Blurred$),
  });
