import {
  type Schema,
  int,
  lazy,
  number,
  optional,
  record,
} from "../../lib/schema.js";
import { type AnyVehicle, AnyVehicle$ } from "./anyVehicle.js";
import { type TankerKind, TankerKind$ } from "./tankerKind.js";

/** A subtype of a subtype. */
export interface Tanker {
  kind: TankerKind;
  wheels: number;
  towed?: AnyVehicle | undefined;
  tons: number;
  litres?: number | undefined;
}

/** @internal */
export const Tanker$: Schema<Tanker> = record<Tanker>({
  kind: TankerKind$,
  wheels: int,
  towed: optional(lazy(() => AnyVehicle$)),
  tons: number,
  litres: optional(int),
});
