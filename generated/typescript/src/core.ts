import { Client, type ClientOptions } from "./lib/client.js";
import { clientCredentials } from "./lib/oauth2.js";
import type { Security } from "./models/shared/security.js";

/** Settings of a client. */
export interface SDKOptions extends ClientOptions<Security> {
  /**
   * Identifiers of the organization and of its stack, joined by a hyphen.
   *
   * @defaultValue `"orgID-stackID"`
   */
  organization?: string | undefined;
  /**
   * Region that the stack runs in.
   *
   * @defaultValue `"eu.sandbox"`
   */
  environment?:
    "eu.sandbox" | "eu-west-1" | "us-east-1" | (string & {}) | undefined;
}

/**
 * The client without methods, for standalone functions: a bundler leaves out the
 * operations that a program does not call. One is enough for a whole application.
 */
export class SDKCore extends Client<Security> {
  constructor(options: SDKOptions = {}) {
    super(options, {
      userAgent: "formance-sdk-typescript/0.1.0",
      servers: [
        { url: "http://localhost" },
        {
          url: "https://{organization}.{environment}.formance.cloud",
          variables: {
            organization: "orgID-stackID",
            environment: "eu.sandbox",
          },
        },
      ],
      schemes: {
        Authorization: clientCredentials(
          {
            clientID: "clientID",
            clientSecret: "clientSecret",
            tokenURL: "tokenURL",
          },
          "/api/auth/oauth/token",
        ),
      },
      environment: {
        clientID: "FORMANCE_CLIENT_ID",
        clientSecret: "FORMANCE_CLIENT_SECRET",
        tokenURL: "FORMANCE_TOKEN_URL",
      },
    });
  }
}
