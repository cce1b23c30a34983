import {
  type Schema,
  int,
  lazy,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type AnyVehicle, AnyVehicle$ } from "./anyVehicle.js";

/** A vehicle, of which kind says more. */
export interface Vehicle {
  kind: string;
  wheels: number;
  towed?: AnyVehicle | undefined;
}

/** @internal */
export const Vehicle$: Schema<Vehicle> = record<Vehicle>({
  kind: string,
  wheels: int,
  towed: optional(lazy(() => AnyVehicle$)),
});
