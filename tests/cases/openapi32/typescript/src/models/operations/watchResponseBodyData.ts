import type { Schema } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";
import { type Animal, Animal$ } from "../shared/animal.js";
import {
  type WatchResponseBodyDataFed,
  WatchResponseBodyDataFed$,
} from "./watchResponseBodyDataFed.js";

export type WatchResponseBodyData =
  Animal | WatchResponseBodyDataFed | UnknownVariant;

/** @internal */
export const WatchResponseBodyData$: Schema<WatchResponseBodyData> =
  union<WatchResponseBodyData>([Animal$, WatchResponseBodyDataFed$], {
    open: true,
  });
