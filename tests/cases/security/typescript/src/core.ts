import { Client, type ClientOptions } from "./lib/client.js";
import { apiKey, basic, bearer } from "./lib/auth.js";
import { oauth2 } from "./lib/flows.js";
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
        device: oauth2(
          {
            token: "device",
            refreshToken: "refreshToken",
            clientID: "deviceClientID",
            clientSecret: "deviceClientSecret",
            tokenURL: "deviceTokenURL",
          },
          { refresh: "https://id.example.com/token" },
        ),
        implicit: bearer("implicit"),
        person: oauth2(
          {
            token: "person",
            refreshToken: "personRefreshToken",
            username: "personUsername",
            password: "personPassword",
            clientID: "personClientID",
            clientSecret: "personClientSecret",
            tokenURL: "personTokenURL",
          },
          { refresh: "/oauth/refresh", password: "/oauth/token" },
        ),
        mixed: oauth2(
          {
            token: "mixed",
            refreshToken: "mixedRefreshToken",
            clientID: "mixedClientID",
            clientSecret: "mixedClientSecret",
            tokenURL: "mixedTokenURL",
          },
          { token: "/oauth/token", refresh: "https://id.example.com/token" },
        ),
        connect: bearer("connect"),
        digest: apiKey("header", "Authorization", "digest"),
        inQuery: apiKey("query", "key", "inQuery"),
      },
      environment: {
        clientID: "SECURITY_CLIENT_ID",
        clientSecret: "SECURITY_CLIENT_SECRET",
        tokenURL: "SECURITY_TOKEN_URL",
        bearer: "SECURITY_BEARER",
        username: "SECURITY_USERNAME",
        password: "SECURITY_PASSWORD",
        key: "SECURITY_KEY",
        device: "SECURITY_DEVICE",
        refreshToken: "SECURITY_REFRESH_TOKEN",
        deviceClientID: "SECURITY_DEVICE_CLIENT_ID",
        deviceClientSecret: "SECURITY_DEVICE_CLIENT_SECRET",
        deviceTokenURL: "SECURITY_DEVICE_TOKEN_URL",
        implicit: "SECURITY_IMPLICIT",
        person: "SECURITY_PERSON",
        personRefreshToken: "SECURITY_PERSON_REFRESH_TOKEN",
        personUsername: "SECURITY_PERSON_USERNAME",
        personPassword: "SECURITY_PERSON_PASSWORD",
        personClientID: "SECURITY_PERSON_CLIENT_ID",
        personClientSecret: "SECURITY_PERSON_CLIENT_SECRET",
        personTokenURL: "SECURITY_PERSON_TOKEN_URL",
        mixed: "SECURITY_MIXED",
        mixedRefreshToken: "SECURITY_MIXED_REFRESH_TOKEN",
        mixedClientID: "SECURITY_MIXED_CLIENT_ID",
        mixedClientSecret: "SECURITY_MIXED_CLIENT_SECRET",
        mixedTokenURL: "SECURITY_MIXED_TOKEN_URL",
        connect: "SECURITY_CONNECT",
        digest: "SECURITY_DIGEST",
        inQuery: "SECURITY_IN_QUERY",
      },
    });
  }
}
