import { Client, type ClientOptions } from "./lib/client.js";
import { apiKey, basic, bearer } from "./lib/auth.js";
import { clientCredentials } from "./lib/oauth2.js";
import type { Security } from "./models/shared/security.js";

/** Settings of a client. */
export interface SDKOptions extends ClientOptions<Security> {
  /**
   * Name of the tenant.
   *
   * @defaultValue `"demo"`
   */
  tenant?: string | undefined;
  /**
   * A variable of the server's URL.
   *
   * @defaultValue `"v1"`
   */
  version?: "v1" | "v2" | (string & {}) | undefined;
}

/**
 * The client without methods, for standalone functions: a bundler leaves out the
 * operations that a program does not call. One is enough for a whole application.
 */
export class SDKCore extends Client<Security> {
  constructor(options: SDKOptions = {}) {
    super(options, {
      userAgent: "security-sdk-typescript/0.1.0",
      servers: [
        {
          url: "https://{tenant}.example.com/{version}",
          variables: { tenant: "demo", version: "v1" },
        },
        { url: "/relative" },
      ],
      variables: { tenant: "tenant", version: "version" },
      schemes: {
        oauth: clientCredentials(
          {
            clientID: "clientID",
            clientSecret: "clientSecret",
            tokenURL: "tokenURL",
          },
          "/oauth/token",
        ),
        bearer: bearer("bearer"),
        basic: basic("username", "password"),
        key: apiKey("header", "X-Key", "key"),
      },
      environment: {
        clientID: "SECURITY_CLIENT_ID",
        clientSecret: "SECURITY_CLIENT_SECRET",
        tokenURL: "SECURITY_TOKEN_URL",
        bearer: "SECURITY_BEARER",
        username: "SECURITY_USERNAME",
        password: "SECURITY_PASSWORD",
        key: "SECURITY_KEY",
      },
    });
  }
}
