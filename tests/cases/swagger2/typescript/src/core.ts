import { Client, type ClientOptions } from "./lib/client.js";
import { apiKey, basic } from "./lib/auth.js";
import { oauth2 } from "./lib/flows.js";
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
      userAgent: "shelves-sdk-typescript/0.1.0",
      servers: [
        { url: "https://shelves.example/v2" },
        { url: "http://shelves.example/v2" },
      ],
      schemes: {
        plain: basic("username", "password"),
        key: apiKey("header", "X-Key", "key"),
        code: oauth2(
          {
            token: "code",
            refreshToken: "refreshToken",
            clientID: "clientID",
            clientSecret: "clientSecret",
            tokenURL: "tokenURL",
          },
          { refresh: "https://shelves.example/token" },
        ),
      },
      environment: {
        username: "SHELVES_USERNAME",
        password: "SHELVES_PASSWORD",
        key: "SHELVES_KEY",
        code: "SHELVES_CODE",
        refreshToken: "SHELVES_REFRESH_TOKEN",
        clientID: "SHELVES_CLIENT_ID",
        clientSecret: "SHELVES_CLIENT_SECRET",
        tokenURL: "SHELVES_TOKEN_URL",
      },
    });
  }
}
