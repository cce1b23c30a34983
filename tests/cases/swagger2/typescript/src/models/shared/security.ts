/** The credentials of the API; all are optional. */
export interface Security {
  /** Name of the user. Else taken from the environment: `SHELVES_USERNAME`. */
  username?: string | undefined;
  /**
   * Password of the user. Else taken from the environment: `SHELVES_PASSWORD`.
   */
  password?: string | undefined;
  /** API key. Else taken from the environment: `SHELVES_KEY`. */
  key?: string | undefined;
  /** Access token. Else taken from the environment: `SHELVES_CODE`. */
  code?: string | undefined;
  /**
   * Refresh token: it is exchanged for access tokens. Else taken from the
   * environment: `SHELVES_REFRESH_TOKEN`.
   */
  refreshToken?: string | undefined;
  /** Id of the client. Else taken from the environment: `SHELVES_CLIENT_ID`. */
  clientID?: string | undefined;
  /**
   * Secret of the client. Else taken from the environment:
   * `SHELVES_CLIENT_SECRET`.
   */
  clientSecret?: string | undefined;
  /**
   * URL that gives out tokens; it may be relative to the server. Else taken
   * from the environment: `SHELVES_TOKEN_URL`.
   *
   * @defaultValue `"https://shelves.example/token"`
   */
  tokenURL?: string | undefined;
}
