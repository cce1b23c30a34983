import { type Schema, map } from "../../lib/schema.js";
import { type V2Volume, V2Volume$ } from "./v2Volume.js";

/** What an account has received and sent, by asset. */
export type V2Volumes = { [key: string]: V2Volume };

/** @internal */
export const V2Volumes$: Schema<V2Volumes> = map(V2Volume$);
