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
}
