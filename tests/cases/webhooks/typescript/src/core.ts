import { Client, type ClientOptions } from "./lib/client.js";
import type { Security } from "./models/shared/security.js";

/** Settings of a client. */
export interface SDKOptions extends ClientOptions<Security> {}

/**
 * The client without methods, for standalone functions: a bundler leaves out the
 * operations that a program does not call. One is enough for a whole application.
 */
export class SDKCore extends Client<Security> {
  constructor(options: SDKOptions = {}) {
    super(options, {
      userAgent: "parcels-sdk-typescript/0.1.0",
      servers: [{ url: "https://parcels.example" }],
    });
  }
}
