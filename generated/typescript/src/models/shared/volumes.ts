import { type Schema, map } from "../../lib/schema.js";
import { type Volume, Volume$ } from "./volume.js";

/** What an account has received and sent, by asset. */
export type Volumes = { [key: string]: Volume };

/** @internal */
export const Volumes$: Schema<Volumes> = map(Volume$);
