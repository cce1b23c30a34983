import { type Schema, lazy } from "../../lib/schema.js";
import { type Unknown, taggedUnion } from "../../lib/unions.js";
import { type Bicycle, Bicycle$ } from "./bicycle.js";
import { type Lorry, Lorry$ } from "./lorry.js";
import { type Tanker, Tanker$ } from "./tanker.js";
import { type Vehicle, Vehicle$ } from "./vehicle.js";

/** A vehicle, of which kind says more. */
export type AnyVehicle =
  | (Vehicle & { kind: "Vehicle" })
  | (Bicycle & { kind: "bike" })
  | (Lorry & { kind: "lorry" })
  | (Tanker & { kind: "tank" })
  | Unknown<"kind">;

/** @internal */
export const AnyVehicle$: Schema<AnyVehicle> = taggedUnion<AnyVehicle>(
  "kind",
  [
    ["Vehicle", lazy(() => Vehicle$)],
    ["bike", lazy(() => Bicycle$)],
    ["lorry", lazy(() => Lorry$)],
    ["tank", lazy(() => Tanker$)],
  ],
  { open: true },
);
