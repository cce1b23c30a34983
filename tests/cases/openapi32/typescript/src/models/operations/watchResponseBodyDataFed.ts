import { type Schema, number, record } from "../../lib/schema.js";

export interface WatchResponseBodyDataFed {
  kilograms: number;
}

/** @internal */
export const WatchResponseBodyDataFed$: Schema<WatchResponseBodyDataFed> =
  record<WatchResponseBodyDataFed>({
    kilograms: number,
  });
