import {
  type Schema,
  int,
  lazy,
  number,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type AnyVehicle, AnyVehicle$ } from "./anyVehicle.js";

export interface Lorry {
  kind: string;
  wheels: number;
  towed?: AnyVehicle | undefined;
  tons: number;
}

/** @internal */
export const Lorry$: Schema<Lorry> = record<Lorry>({
  kind: string,
  wheels: int,
  towed: optional(lazy(() => AnyVehicle$)),
  tons: number,
});
