import { type Schema, map, string } from "../../lib/schema.js";

/** Free-form entries, by name. */
export type OrchestrationMetadata = { [key: string]: string };

/** @internal */
export const OrchestrationMetadata$: Schema<OrchestrationMetadata> =
  map(string);
