import { type Schema, map, string } from "../../lib/schema.js";

/** Free-form entries, by name. */
export type V2Metadata = { [key: string]: string };

/** @internal */
export const V2Metadata$: Schema<V2Metadata> = map(string);
