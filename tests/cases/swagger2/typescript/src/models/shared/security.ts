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
}
