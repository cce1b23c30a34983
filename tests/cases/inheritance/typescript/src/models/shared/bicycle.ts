import {
  type Schema,
  int,
  lazy,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type AnyVehicle, AnyVehicle$ } from "./anyVehicle.js";

export interface Bicycle {
  kind: string;
  wheels: number;
  towed?: AnyVehicle | undefined;
}

/** @internal */
export const Bicycle$: Schema<Bicycle> = record<Bicycle>({
  kind: string,
  wheels: int,
  towed: optional(lazy(() => AnyVehicle$)),
});
