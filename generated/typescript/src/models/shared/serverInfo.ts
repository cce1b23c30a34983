import { type Schema, record, string } from "../../lib/schema.js";

/** What the service tells about itself. */
export interface ServerInfo {
  /** Release of the service that answers, for example `v2.4.1`. */
  version: string;
}

/** @internal */
export const ServerInfo$: Schema<ServerInfo> = record<ServerInfo>({
  version: string,
});
