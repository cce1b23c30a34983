/** The credentials of the API; all are optional. */
export interface Security {
  /**
   * Id of the client. Else taken from the environment: `SECURITY_CLIENT_ID`.
   */
  clientID?: string | undefined;
  /**
   * Secret of the client. Else taken from the environment:
   * `SECURITY_CLIENT_SECRET`.
   */
  clientSecret?: string | undefined;
  /**
   * URL that gives out tokens; it may be relative to the server. Else taken
   * from the environment: `SECURITY_TOKEN_URL`.
   *
   * @defaultValue `"/oauth/token"`
   */
  tokenURL?: string | undefined;
  /** Bearer token. Else taken from the environment: `SECURITY_BEARER`. */
  bearer?: string | undefined;
  /** Name of the user. Else taken from the environment: `SECURITY_USERNAME`. */
  username?: string | undefined;
  /**
   * Password of the user. Else taken from the environment: `SECURITY_PASSWORD`.
   */
  password?: string | undefined;
  /** API key. Else taken from the environment: `SECURITY_KEY`. */
  key?: string | undefined;
  /** Access token. Else taken from the environment: `SECURITY_DEVICE`. */
  device?: string | undefined;
  /**
   * Refresh token: it is exchanged for access tokens. Else taken from the
   * environment: `SECURITY_REFRESH_TOKEN`.
   */
  refreshToken?: string | undefined;
  /**
   * Id of the client. Else taken from the environment:
   * `SECURITY_DEVICE_CLIENT_ID`.
   */
  deviceClientID?: string | undefined;
  /**
   * Secret of the client. Else taken from the environment:
   * `SECURITY_DEVICE_CLIENT_SECRET`.
   */
  deviceClientSecret?: string | undefined;
  /**
   * URL that gives out tokens; it may be relative to the server. Else taken
   * from the environment: `SECURITY_DEVICE_TOKEN_URL`.
   *
   * @defaultValue `"https://id.example.com/token"`
   */
  deviceTokenURL?: string | undefined;
  /** Access token. Else taken from the environment: `SECURITY_IMPLICIT`. */
  implicit?: string | undefined;
  /** Access token. Else taken from the environment: `SECURITY_PERSON`. */
  person?: string | undefined;
  /**
   * Refresh token: it is exchanged for access tokens. Else taken from the
   * environment: `SECURITY_PERSON_REFRESH_TOKEN`.
   */
  personRefreshToken?: string | undefined;
  /**
   * Name of the user. Else taken from the environment:
   * `SECURITY_PERSON_USERNAME`.
   */
  personUsername?: string | undefined;
  /**
   * Password of the user. Else taken from the environment:
   * `SECURITY_PERSON_PASSWORD`.
   */
  personPassword?: string | undefined;
  /**
   * Id of the client. Else taken from the environment:
   * `SECURITY_PERSON_CLIENT_ID`.
   */
  personClientID?: string | undefined;
  /**
   * Secret of the client. Else taken from the environment:
   * `SECURITY_PERSON_CLIENT_SECRET`.
   */
  personClientSecret?: string | undefined;
  /**
   * URL that gives out tokens; it may be relative to the server. Else taken
   * from the environment: `SECURITY_PERSON_TOKEN_URL`.
   *
   * @defaultValue `"/oauth/refresh"`
   */
  personTokenURL?: string | undefined;
  /** Access token. Else taken from the environment: `SECURITY_MIXED`. */
  mixed?: string | undefined;
  /**
   * Refresh token: it is exchanged for access tokens. Else taken from the
   * environment: `SECURITY_MIXED_REFRESH_TOKEN`.
   */
  mixedRefreshToken?: string | undefined;
  /**
   * Id of the client. Else taken from the environment:
   * `SECURITY_MIXED_CLIENT_ID`.
   */
  mixedClientID?: string | undefined;
  /**
   * Secret of the client. Else taken from the environment:
   * `SECURITY_MIXED_CLIENT_SECRET`.
   */
  mixedClientSecret?: string | undefined;
  /**
   * URL that gives out tokens; it may be relative to the server. Else taken
   * from the environment: `SECURITY_MIXED_TOKEN_URL`.
   *
   * @defaultValue `"/oauth/token"`
   */
  mixedTokenURL?: string | undefined;
  /** Access token. Else taken from the environment: `SECURITY_CONNECT`. */
  connect?: string | undefined;
  /**
   * Value of the Authorization header. Else taken from the environment:
   * `SECURITY_DIGEST`.
   */
  digest?: string | undefined;
  /** API key. Else taken from the environment: `SECURITY_IN_QUERY`. */
  inQuery?: string | undefined;
}
