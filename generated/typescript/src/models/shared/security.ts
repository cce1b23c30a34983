/** The credentials of the API; all are optional. */
export interface Security {
  /**
   * Id of the client. Else taken from the environment: `FORMANCE_CLIENT_ID`.
   */
  clientID?: string | undefined;
  /**
   * Secret of the client. Else taken from the environment:
   * `FORMANCE_CLIENT_SECRET`.
   */
  clientSecret?: string | undefined;
  /**
   * URL that gives out tokens; it may be relative to the server. Else taken
   * from the environment: `FORMANCE_TOKEN_URL`.
   *
   * @defaultValue `"/api/auth/oauth/token"`
   */
  tokenURL?: string | undefined;
}
