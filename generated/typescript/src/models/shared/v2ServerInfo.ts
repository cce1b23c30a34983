import { type Schema, record, string } from "../../lib/schema.js";

/** What the service tells about itself. */
export interface V2ServerInfo {
  /** Release of the service that answers, for example `v2.4.1`. */
  version: string;
}

/** @internal */
export const V2ServerInfo$: Schema<V2ServerInfo> = record<V2ServerInfo>({
  version: string,
});
